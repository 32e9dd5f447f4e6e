/** Answers what a lesson asks, with the keyboard alone and with the answers that the lesson knows. */
import type { Recording } from '#lib/autodiff/index.ts';
import type { ExerciseBlock, ExerciseRun, PredictionBlock } from '#lib/lessons/index.ts';
import { brokenGoal } from '#lib/quiz/index.ts';
import { leavesAfter, quantityAt } from '#lib/training/index.ts';
import { expect, type Locator, type Page } from '@playwright/test';

/** More Tab stops than any lesson has. */
const manyStops = 400;
/** How often Tab is pressed before one looks where it has led. */
const stopsAtOnce = 10;

/** How one comes to a field: with Tab over all that lies before it, or at once. */
export type Way = 'by Tab' | 'at once';

/** Goes on until an element has the focus. */
async function goTo(page: Page, element: Locator, way: Way): Promise<void> {
	if (way === 'at once') return element.focus();
	await element.evaluate((one) => {
		// The element keeps the focus that has come to it, so that Tab can be pressed several times at once.
		const hold = (event: KeyboardEvent) => {
			if (event.key === 'Tab' && document.activeElement === one) event.preventDefault();
		};
		addEventListener('keydown', hold, true);
		one.addEventListener('let-go', () => removeEventListener('keydown', hold, true), {
			once: true
		});
	});
	for (let stops = 0; stops < manyStops; stops += stopsAtOnce) {
		if (await element.evaluate((one) => one === document.activeElement))
			return element.dispatchEvent('let-go');
		for (let stop = 0; stop < stopsAtOnce; stop++) await page.keyboard.press('Tab');
	}
	throw new Error(`Tab does not lead to ${String(element)}`);
}

/** Chooses one of some options that belong together. */
async function choose(page: Page, options: Locator, index: number, way: Way): Promise<void> {
	await goTo(page, options.first(), way);
	await page.keyboard.press('Space');
	for (let down = 0; down < index; down++) await page.keyboard.press('ArrowDown');
	await expect(options.nth(index)).toBeChecked();
}

/** Gives the right answer to a prediction. */
export async function answerPrediction(
	page: Page,
	block: PredictionBlock,
	way: Way = 'by Tab'
): Promise<void> {
	const question = page.getByTestId(`prediction-${block.id}`);
	const right = block.options.findIndex(({ isRight }) => isRight);
	await choose(page, question.getByRole('radio'), right, way);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(question.locator('.verdict')).toContainText('✓');
}

/** Solves an exercise: types every number, makes every choice, and checks them all. */
export async function solveExercise(
	page: Page,
	block: ExerciseBlock,
	recording: Recording,
	way: Way = 'by Tab'
): Promise<void> {
	const exercise = page.getByTestId(`exercise-${block.id}`);
	for (const item of block.items) {
		if (item.kind === 'choice') {
			const right = item.options.findIndex(({ isRight }) => isRight);
			const options = exercise.locator(`input[name="${block.id}-${item.id}"]`);
			await choose(page, options, right, way);
			continue;
		}
		const answer = item.kind === 'run' ? reaching(recording, item) : item.answer;
		await goTo(page, exercise.locator(`input[id="${block.id}-${item.id}"]`), way);
		await page.keyboard.press('ControlOrMeta+A');
		await page.keyboard.type(String(Number(answer.toPrecision(8))).replace('-', '−'));
	}
	await goTo(page, exercise.getByRole('button', { name: /^(Check|检查)$/ }), way);
	await page.keyboard.press('Enter');
	for (const { id } of block.items) {
		await expect(exercise.locator(`[id="${block.id}-${id}-verdict"]`)).toContainText('✓');
	}
}

/** The first number on the slider of a run that reaches its goals. */
function reaching(recording: Recording, { trial, goals, from, to, step }: ExerciseRun): number {
	for (let chosen = from; chosen <= to; chosen += step) {
		const leaves = leavesAfter(recording, trial, chosen);
		if (!brokenGoal(goals, ({ quantity }) => quantityAt(recording, leaves, quantity)))
			return chosen;
	}
	throw new Error('No number on the slider reaches the goals.');
}
