/** Numbers are typed into the nodes themselves: by the keyboard alone, kept, told why they are wrong, never given away. */
import type { Page } from '@playwright/test';
import { sidewaysScroll } from './support/sizes.ts';
import { axeObjections } from './support/axe.ts';
import { LessonPage } from './support/lesson.ts';
import { expect, test } from './support/test.ts';
import { themes } from './support/themes.ts';

/** The field on a node. */
const blank = (page: Page, id: string) => page.locator(`[data-blank="${id}"]`);

/** Opens the lesson with everything shown, and puts the exercise's blanks on the stage. */
async function fillIn(lesson: LessonPage): Promise<void> {
	await lesson.open();
	await lesson.showAll();
	await lesson.exercise.getByRole('button', { name: 'Fill in on the graph' }).click();
	await expect(blank(lesson.page, 'grad-L')).toBeFocused();
}

/** The gradients of the lesson that are asked for, in the order of the computation. */
const gradients = [
	['1', '-20', '-0.95', '-0.76', '-1,368', '−0.95', '2.47', '-.95', '2.4699'],
	['-0.665', '-0.855', '-0.665', '1.729', '2.223', '1.729', '-1.691', '-1.71', '7.885']
].flat();

test('the whole backward pass can be filled in by the keyboard alone', async ({ lesson, page }) => {
	await fillIn(lesson);
	const { stage } = lesson;
	await expect(stage.sentence).toHaveText(/^The stage waits for a number: the gradient of L\./);
	for (const [index, typed] of gradients.entries()) {
		await expect(page.getByTestId('blank-bar')).toContainText(`${index} of 18 filled in`);
		await page.keyboard.type(typed);
		await page.keyboard.press('Enter');
		await expect(page.getByTestId('blank-bar')).toContainText(`${index + 1} of 18 filled in`);
		await expect(page.locator('[data-blank]:focus')).toHaveCount(index < 17 ? 1 : 0);
	}
	await expect(stage.sentence).toHaveText('Gradient of x3: right. All filled in.');
	await expect(stage.number('w23', 'grad')).toHaveText('1.729');
	await expect(page.locator('[data-found]')).toHaveCount(18);
	// The exercise asks for three of them: one answer, two forms.
	await expect(lesson.field('v2')).toHaveValue('-1,368');
	await expect(lesson.exercise).toContainText('All of them are right.');
});

test('a blank is hidden everywhere until it is filled in or shown', async ({ lesson, page }) => {
	await fillIn(lesson);
	const { stage } = lesson;
	await stage.control('last').click();
	await expect(stage.number('L', 'grad')).toHaveCount(0);
	const everything = () => stage.root.evaluate((element) => element.outerHTML);
	for (const number of ['19.99', '0.9500', '2.470', '2.4699', '0.04752', '7.885']) {
		expect(await everything()).not.toContain(number);
	}
	await stage.control('as-table').click();
	expect(await everything()).not.toContain('19.99');
	await stage.control('as-table').click();
	await page.getByRole('button', { name: 'Show me the gradient of L' }).click();
	await expect(stage.number('L', 'grad')).toHaveText('1');
	await expect(page.locator('[data-found]')).toHaveCount(0);
	await page.getByRole('button', { name: 'Show me the gradient of p' }).click();
	await expect(stage.number('p', 'grad')).toHaveText('−19.99');
	await expect(stage.number('z', 'grad')).toHaveCount(0);
});

test('the first wrong number is told what it is, in the lesson’s words or by its computation', async ({
	lesson,
	page
}) => {
	await fillIn(lesson);
	const note = page.getByTestId('blank-note');
	await page.keyboard.type('-1');
	await page.keyboard.press('Enter');
	await expect(note).toContainText('The size is right, the sign is not.');
	await expect(blank(page, 'grad-L')).toHaveAttribute('aria-invalid', 'true');
	await expect(blank(page, 'grad-L')).toHaveAccessibleDescription(/The size is right/);
	await blank(page, 'grad-L').fill('1');
	await page.keyboard.press('Enter');
	await expect(note).toHaveCount(0);
	await blank(page, 'grad-z').fill('-19.99');
	await page.keyboard.press('Enter');
	await expect(note).toContainText('This is what arrives at p, passed on unchanged.');
	await expect(lesson.stage.sentence).toContainText('Gradient of z: This is what arrives at p');
	await blank(page, 'grad-v2').fill('2,47');
	await page.keyboard.press('Enter');
	await expect(note).toContainText('This is for the other factor, h2.');
	await expect(lesson.verdict('v2')).toContainText('This is for the other factor');
	await blank(page, 'grad-h1').fill('about one');
	await page.keyboard.press('Enter');
	await expect(note).toContainText('That is not a number that I can read.');
});

test('level and numbers are there after a reload and in a second tab', async ({
	lesson,
	page,
	context
}) => {
	await fillIn(lesson);
	await page.keyboard.type('1');
	await page.keyboard.press('Enter');
	await blank(page, 'grad-p').fill('19.99');
	await page.keyboard.press('Enter');
	await page.getByTestId('fade-level').selectOption('All blank');
	const second = new LessonPage(await context.newPage());
	await second.open('backward.w23');
	await lesson.reload();
	for (const tab of [lesson, second]) {
		await expect(tab.page.getByTestId('fade-level')).toHaveValue('3');
		await expect(tab.page.getByTestId('blank-bar')).toContainText('1 of 25 filled in');
		// The forward pass comes first now; with its numbers blank, nothing is shown.
		await expect(tab.stage.number('s1', 'value')).toHaveCount(0);
		await expect(blank(tab.page, 'value-s1')).toBeVisible();
	}
	await page.getByTestId('fade-level').selectOption('One pass blank');
	await expect(second.page.getByTestId('fade-level')).toHaveValue('2');
	await expect(blank(page, 'grad-p')).toHaveValue('19.99');
	await page.getByRole('button', { name: 'Close the blanks' }).click();
	await lesson.stage.control('last').click();
	await expect(lesson.stage.number('w23', 'grad')).toHaveText('1.729');
});

test('on a phone the fields can be hit and read, one after the other', async ({ lesson, page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await fillIn(lesson);
	for (const typed of gradients.slice(0, 7)) {
		const field = page.locator('[data-blank]:focus');
		await expect(field).toBeInViewport({ ratio: 0.9 });
		const box = await field.boundingBox();
		expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(23.9);
		const size = await field.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
		expect(size).toBeGreaterThanOrEqual(12);
		await page.keyboard.type(typed);
		await page.keyboard.press('Enter');
		await expect(field).not.toHaveAttribute('aria-invalid', 'true');
	}
	await expect(lesson.stage.number('h2', 'grad')).toHaveText('2.470');
	expect(await sidewaysScroll(page)).toBe(0);
});

test('axe has nothing to say about blanks, in any theme and in Chinese', async ({
	lesson,
	page
}) => {
	await fillIn(lesson);
	await page.keyboard.type('-1');
	await page.keyboard.press('Enter');
	await expect(page.getByTestId('blank-note')).toBeVisible();
	for (const theme of ['light', 'dark'] as const) {
		await page.emulateMedia(themes[theme] ?? {});
		expect(await axeObjections(page, theme), theme).toEqual([]);
	}
	await page.goto('zh/learn/backpropagation/');
	await lesson.ready();
	await expect(page.getByTestId('blank-bar')).toContainText('已填 0 个，共 18 个');
	await expect(blank(page, 'grad-L')).toHaveAccessibleName('L 的梯度');
	await expect(page.getByTestId('blank-note')).toContainText('大小是对的，符号反了。');
});
