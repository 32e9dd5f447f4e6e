/** A step has an address by its meaning, which can be sent, restored and reloaded. */
import { expect, test } from './support/test.ts';

test('a link opens the lesson at its step', async ({ lesson }) => {
	const { stage } = lesson;
	await lesson.open();
	await lesson.showAll();
	await lesson.open('backward.w23');
	await expect(stage.result).toHaveText(/1\.7290[^\d]*$/);
	await expect(stage.sentence).toContainText('w23 gets 2.4699 × 0.7000 = 1.7290');
	await stage.expectAddress('backward.w23');
	await lesson.reload();
	await expect(stage.sentence).toContainText('w23 gets');
	await stage.expectAddress('backward.w23');
});

test('the address follows the steps and the history does not grow', async ({ lesson, page }) => {
	const { stage } = lesson;
	await lesson.open();
	const before = await page.evaluate(() => history.length);
	await stage.control('next').click();
	await stage.expectAddress('forward.multiply-1');
	for (let count = 2; count <= 5; count++) await stage.control('next').click();
	await stage.expectAddress('forward.s1');
	await stage.control('finish-phase').click();
	await stage.expectAddress('forward.L');
	await stage.control('back').click();
	await stage.control('first').click();
	await stage.expectAddress('start');
	expect(await page.evaluate(() => history.length)).toBe(before);
});

test('a step behind an open question waits for the answer and is shown then', async ({
	lesson,
	page
}) => {
	const { stage } = lesson;
	await lesson.open('backward.w23');
	await expect(stage.sentence).toHaveText(/^The stage waits/);
	await expect(stage.number('v1', 'grad')).toHaveCount(0);
	await expect(page).toHaveURL(/#step=backward\.w23$/);
	await lesson.show('sign-v1');
	await expect(stage.sentence).toHaveText(/^The stage waits/);
	await lesson.show('largest');
	await expect(stage.sentence).toContainText('w23 gets 2.4699 × 0.7000 = 1.7290');
	await expect(stage.number('w23', 'grad')).toHaveText('1.729');
	await stage.expectAddress('backward.w23');
});

test('an unknown step opens the nearest with a notice that names it', async ({ lesson, page }) => {
	const { stage } = lesson;
	await lesson.open('backward.w99');
	await expect(page.getByText('a step that the lesson does not have (backward.w99)')).toBeVisible();
	await expect(stage.sentence).toContainText('The backward pass begins at L');
	await stage.open('forward.s2');
	await expect(stage.sentence).toContainText('s2 is');
	await expect(page.getByText('a step that the lesson does not have')).toHaveCount(0);
	await lesson.open('%E0%A4%A');
	await expect(page.getByText('(%E0%A4%A)')).toBeVisible();
	await stage.expectPosition(0);
});

test('another step typed into the address bar is gone to, and so is Back', async ({
	lesson,
	page
}) => {
	const { stage } = lesson;
	await lesson.open('forward.s1');
	await expect(stage.sentence).toContainText('s1 is');
	await stage.open('forward.h2');
	await expect(stage.sentence).toContainText('h2 is');
	await page.goBack();
	await expect(stage.sentence).toContainText('s1 is');
	await stage.open('forward p');
	await expect(stage.sentence).toContainText('p is the sigmoid');
});

test('a step that is gone to while the address still follows another is not lost', async ({
	lesson,
	page
}) => {
	const { stage } = lesson;
	await lesson.open('forward.s1');
	await expect(stage.sentence).toContainText('s1 is');
	// A busy page hears of the other step late: its address was written over before.
	await page.evaluate(() => {
		location.hash = 'step=forward.h2';
		history.replaceState(history.state, '', '#step=forward.s1');
	});
	await expect(stage.sentence).toContainText('h2 is');
	await stage.expectAddress('forward.h2');
});

test('the other language opens at the same step, and the step back in this one', async ({
	lesson,
	page
}) => {
	const { stage } = lesson;
	await lesson.open('backward.z');
	await expect(stage.sentence).toContainText('z gets');
	await page.getByRole('link', { name: '中文' }).click();
	await expect(page).toHaveURL(/\/zh\/learn\/backpropagation\/#step=backward\.z$/);
	await lesson.ready();
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
	await expect(stage.number('z', 'grad')).toHaveText('−0.9500');
	await expect(stage.sentence).toContainText('−19.9917 × 0.0475 = −0.9500');
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/[^h]\/learn\/backpropagation\/#step=backward\.z$/);
	await expect(stage.sentence).toContainText('z gets −19.9917 × 0.0475 = −0.9500');
});

test('a beat of the text shows its step and gives the address', async ({ lesson, page }) => {
	await lesson.open();
	await page.getByRole('button', { name: /^Show this step: Forward, z$/ }).click();
	await expect(lesson.stage.sentence).toContainText('z is');
	await lesson.stage.expectAddress('forward.z');
	await expect(page.locator('.beat.current')).toContainText('Obstacles win');
});
