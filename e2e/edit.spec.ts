/** A leaf is changed in place: the position stays, every number that depends on it follows. */
import { expect, test } from './support/test.ts';

/** For how long differences are shown, in milliseconds, and a little more. */
const aMoment = 4_100;

test.beforeEach(async ({ lesson, page }) => {
	await page.clock.install();
	await lesson.open();
	await lesson.showAll();
});

test('a weight edited in the middle of the trace keeps the position and changes the numbers', async ({
	lesson: { stage }
}) => {
	await stage.open('backward.v1');
	await stage.expectAddress('backward.v1');
	const position = await stage.slider.getAttribute('aria-valuenow');
	await stage.edit('v1', '2');
	// z = 2·0.8 − 3.744 = −2.144, p = σ(z) = 0.1049, and v1 gets (p − 1)·0.8.
	await expect(stage.number('z', 'value')).toHaveText('−2.144');
	await expect(stage.number('p', 'value')).toHaveText('0.1049');
	await expect(stage.number('v1', 'grad')).toHaveText('−0.7161');
	await expect(stage.slider).toHaveAttribute('aria-valuenow', String(position));
	await expect(stage.result).toHaveText(/−0\.7161[^\d]*$/);
	await expect(stage.sentence).toContainText('v1 gets −0.8951 × 0.8000 = −0.7161');
	await stage.expectAddress('backward.v1');
	// What lies ahead follows as well: h1 gets (p − 1)·2.
	await stage.open('backward.h1');
	await expect(stage.sentence).toContainText('h1 gets −0.8951 × 2.0000 = −1.7902');
});

test('changed numbers show for a moment by how much', async ({ lesson: { stage }, page }) => {
	await stage.open('backward.v1');
	await stage.expectAddress('backward.v1');
	await stage.edit('v1', '2');
	await expect(stage.node('v1').locator('.difference.value')).toHaveText('+1');
	await expect(stage.node('z').locator('.difference.value')).toHaveText('+0.8');
	await expect(stage.node('v1').locator('.difference.grad')).toHaveText('+0.04390');
	await expect(stage.node('v2').locator('.difference')).toHaveCount(0);
	await expect(stage.node('z').locator('.number.value')).toHaveClass(/changed/);
	await page.clock.runFor(aMoment);
	await expect(stage.graph.locator('.difference')).toHaveCount(0);
});

test('the page says what was changed, takes it back, and takes that back', async ({
	lesson: { stage },
	page
}) => {
	await stage.open('forward.L');
	await stage.expectAddress('forward.L');
	// The node that was edited last is where Tab stops: so it is from the beginning.
	await stage.edit('x3', '0.7');
	await stage.settle();
	const before = await stage.markup();
	await stage.edit('x3', '0');
	const notice = page.getByRole('note');
	await expect(notice).toContainText('Changed: x3. The text speaks of the original numbers.');
	await expect(stage.number('p', 'value')).toHaveText('0.7595');
	await page.getByRole('button', { name: 'Back to the original' }).click();
	await expect(stage.number('p', 'value')).toHaveText('0.05002');
	await expect(notice).not.toContainText('Changed:');
	await page.getByRole('button', { name: 'Undo: bring my numbers back' }).click();
	await expect(stage.number('p', 'value')).toHaveText('0.7595');
	await stage.edit('x3', '0.7');
	await expect(stage.number('p', 'value')).toHaveText('0.05002');
	await expect(notice).toHaveCount(0);
	await page.clock.runFor(aMoment);
	await expect(stage.graph.locator('.difference')).toHaveCount(0);
	await stage.settle();
	expect(await stage.markup()).toBe(before);
});

test('without a lost connection unit 2 is closed, gets nothing, and is told so', async ({
	lesson: { stage }
}) => {
	await stage.open('forward.h2');
	await stage.expectAddress('forward.h2');
	await stage.edit('x3', '0');
	// s2 = −0.3·0.7 − 0.5·0.9 = −0.66, so h2 = 0, and z = s1 = 0.7 + 0.45 = 1.15.
	await expect(stage.number('s2', 'value')).toHaveText('−0.66');
	await expect(stage.number('h2', 'value')).toHaveText('0');
	await expect(stage.sentence).toContainText('closed');
	await stage.open('forward.z');
	await expect(stage.result).toHaveText(/1\.1500[^\d]*$/);
	await stage.open('forward.p');
	await expect(stage.result).toHaveText(/0\.7595[^\d]*$/);
	await stage.open('backward.s2');
	await expect(stage.sentence).toContainText('closed');
	await expect(stage.result).toHaveText(/[^\d.]0\.0000[^\d]*$/);
	await stage.open('backward.w22');
	await expect(stage.number('w22', 'grad')).toHaveText('0');
	await stage.open('backward.w12');
	// (p − 1)·0.9
	await expect(stage.result).toHaveText(/−0\.2164[^\d]*$/);
});

test('a number that cannot be read gets a sentence and changes nothing', async ({
	lesson: { stage },
	page
}) => {
	await stage.open('forward.L');
	await stage.expectAddress('forward.L');
	await stage.edit('w23', 'three');
	await expect(page.getByRole('alert')).toHaveText(
		'“three” is not a number. Write for example 0.5 or −2.'
	);
	const field = page.getByLabel('New value of w23');
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	await expect(stage.number('w23', 'value')).toHaveText('3');
	await expect(stage.number('L', 'value')).toHaveText('2.995');
	await field.fill('−1,5');
	await page.keyboard.press('Enter');
	await expect(stage.number('w23', 'value')).toHaveText('−1.5');
});

test('dragging over the field slides the value', async ({ lesson: { stage }, page }) => {
	await stage.open('forward.L');
	await stage.node('w11').click();
	const field = page.getByLabel('New value of w11');
	const box = await field.boundingBox();
	if (!box) throw new Error('The field is not drawn.');
	await page.mouse.move(box.x + 10, box.y + box.height / 2);
	await page.mouse.down();
	await page.mouse.move(box.x + 60, box.y + box.height / 2, { steps: 5 });
	await page.mouse.up();
	await expect(field).toHaveValue('1.5');
	await expect(stage.number('w11', 'value')).toHaveText('1.5');
	await page.keyboard.press('Escape');
	await expect(field).toHaveCount(0);
	await expect(stage.number('s1', 'value')).toHaveText('1.15');
});

test('an operation shows its numbers in full and cannot be edited', async ({
	lesson: { stage },
	page
}) => {
	await stage.open('backward.p');
	await stage.expectAddress('backward.p');
	await stage.node('p').click();
	const card = page.getByRole('dialog', { name: 'p' });
	await expect(card).toContainText('0.050020855629905');
	await expect(card).toContainText('−19.991661226245');
	await expect(card.getByRole('textbox')).toHaveCount(0);
	await card.getByRole('button', { name: 'Close' }).click();
	await expect(card).toHaveCount(0);
});
