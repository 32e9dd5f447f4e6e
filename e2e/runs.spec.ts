/** Exercises that run what the reader chose, or ask for a choice: each answer is told why. */
import { openLesson, showAll } from './support/figures.ts';
import { expect, test } from './support/test.ts';

test('a leaf is judged by running: who is on the wrong side, by the reader’s own numbers', async ({
	page
}) => {
	const stage = await openLesson(page, 'activation');
	await showAll(page);
	const exercise = page.getByTestId('exercise-all-six');
	const typed = exercise.getByRole('textbox');
	const verdict = exercise.locator('.verdict').first();
	const check = exercise.getByRole('button', { name: 'Check' });
	for (const [c, told] of [
		['3.8', /^With 3\.8: ✗ .*five hours failed.* 0\.6,/],
		['3', /^With 3: ✗ .*four hours passed.* 0,/],
		['3,25', /^With 3\.25: ✗ .*four hours passed.* 0\.5,/]
	] as const) {
		await typed.fill(c);
		await check.click();
		await expect(verdict).toHaveText(told);
	}
	await expect(stage.number('c', 'value')).toHaveText('3.25');
	await exercise.getByRole('slider').press('ArrowRight');
	await expect(stage.number('c', 'value')).toHaveText('3.3');
	await check.click();
	await expect(verdict).toHaveText(/^With 3\.3: ✓ All six/);
	await page.reload();
	await expect(verdict).toHaveText(/^With 3\.3: ✓ All six/);
	await expect(exercise).toContainText('All of them are right.');
});

test('a rate is judged by descending with it', async ({ page }) => {
	await openLesson(page, 'learning-rate');
	await showAll(page);
	const exercise = page.getByTestId('exercise-find-rate');
	for (const [rate, told] of [
		['0.01', '✗ Still 7.354 after 5 steps'],
		['1.1', '✗ 55.73 after 5 steps: it grows'],
		['0.5', '✓ Yes']
	] as const) {
		await exercise.getByRole('textbox').fill(rate);
		await exercise.getByRole('button', { name: 'Check' }).click();
		await expect(exercise.locator('.verdict').first()).toContainText(told);
	}
});

test('a choice is told why, whichever was chosen', async ({ page }) => {
	await openLesson(page, 'cross-entropy');
	await showAll(page);
	const grade = page.getByTestId(/-final-grade$/);
	const check = page
		.locator('section')
		.filter({ has: grade })
		.getByRole('button', { name: 'Check' });
	for (const index of [0, 1, 0]) {
		await grade.getByRole('radio').nth(index).check();
		await check.click();
		await expect(grade.locator('.verdict')).toHaveText(/[✓✗] .{20,}/);
	}
});
