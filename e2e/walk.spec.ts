/**
 * The whole course by one reader: every lesson from the first to the final check, left in the middle and
 * taken up again, and her record in another tab and in another browser.
 */
import { readFile } from 'node:fs/promises';
import {
	listLessons,
	outlineOf,
	readLesson,
	type Block,
	type BuiltLesson
} from '#lib/lessons/index.ts';
import type { Page } from '@playwright/test';
import { answerPrediction, solveExercise } from './support/solve.ts';
import { Stage } from './support/stage.ts';
import { expect, test } from './support/test.ts';

const lessons = await Promise.all(
	(await listLessons('en')).map(({ slug }) => readLesson(slug, 'en'))
);

test('a reader walks through all lessons, leaves each in the middle, and nothing is lost @chromium', async ({
	page,
	context,
	browser
}) => {
	test.setTimeout(150_000);
	const second = await context.newPage();
	await second.goto('');
	await page.goto('');
	await page.getByRole('link', { name: /^Begin/ }).click();
	for (const [index, built] of lessons.entries()) {
		await test.step(built.lesson.slug, async () => {
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(built.lesson.title);
			await walkThrough(page, built);
			await expectFinished(page, index + 1);
			const next = lessons[index + 1]?.lesson.title;
			if (next) await page.getByRole('link', { name: next }).last().click();
		});
	}
	await expect(second.getByRole('listitem').filter({ hasText: 'Finished' })).toHaveCount(
		lessons.length
	);

	await second.goto('record/');
	const [download] = await Promise.all([
		second.waitForEvent('download'),
		second.getByRole('button', { name: 'Save as a file' }).click()
	]);
	const record = await readFile(await download.path());
	const empty = await browser.newContext();
	const there = await empty.newPage();
	await there.goto('record/');
	await expect(there.getByTestId('empty')).toBeVisible();
	await there
		.locator('input[type=file]')
		.setInputFiles({ name: 'record.json', mimeType: 'application/json', buffer: record });
	await expect(there.getByTestId('file-report')).toContainText('joined with yours');
	for (const built of lessons.slice(-2)) {
		await there.goto(`learn/${built.lesson.slug}/`);
		await expectAnswered(there, questionsOf(built));
		await expectFinished(there, lessons.length);
	}
	await empty.close();
});

/** Answers what a lesson asks, closes the page after half of it, and reads to the last beat. */
async function walkThrough(page: Page, built: BuiltLesson): Promise<void> {
	const questions = questionsOf(built);
	const half = Math.ceil(questions.length / 2);
	const stage = new Stage(page);
	await page.locator('html[data-theme]').waitFor();
	for (const block of questions.slice(0, half)) await answer(page, built, block);
	const address = new URL(page.url()).hash;
	await page.reload();
	await page.locator('html[data-theme]').waitFor();
	expect(new URL(page.url()).hash).toBe(address);
	await expectAnswered(page, questions.slice(0, half));
	for (const block of questions.slice(half)) await answer(page, built, block);
	await stage.open(outlineOf(built).lastBeat ?? 'end');
}

type Question = Extract<Block, { kind: 'prediction' | 'exercise' }>;

/** What a lesson asks in writing, in order. */
function questionsOf({ lesson }: BuiltLesson): readonly Question[] {
	return lesson.blocks.filter(
		(block): block is Question => block.kind === 'prediction' || block.kind === 'exercise'
	);
}

/** Gives the right answer; that Tab leads to it is tested for each lesson by itself. */
async function answer(page: Page, built: BuiltLesson, block: Question): Promise<void> {
	if (block.kind === 'prediction') return answerPrediction(page, block, 'at once');
	const { recording } = built.scenes[block.scene] ?? built;
	return solveExercise(page, block, recording, 'at once');
}

/** Checks that the page still knows the answers. */
async function expectAnswered(page: Page, questions: readonly Question[]): Promise<void> {
	for (const block of questions) {
		const verdicts =
			block.kind === 'prediction'
				? [page.getByTestId(`prediction-${block.id}`).locator('.verdict')]
				: block.items.map(({ id }) => page.locator(`[id="${block.id}-${id}-verdict"]`));
		for (const verdict of verdicts) await expect(verdict).toContainText('✓');
	}
}

/** Checks how many lessons the header counts as finished. */
async function expectFinished(page: Page, count: number): Promise<void> {
	await expect(page.getByTestId('course')).toHaveAccessibleName(
		`${count} of ${lessons.length} lessons finished`
	);
}
