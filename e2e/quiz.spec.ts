/** “Quiz me” asks about the next step, waits for the answer, explains it, and spoils nothing of the lesson. */
import type { Page } from '@playwright/test';
import { axeObjections } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { themes } from './support/themes.ts';

/** The panel with the question. */
const quiz = (page: Page) => page.getByTestId('quiz');
const tool = (page: Page) => page.getByTestId('quiz-tool');

/** Answers the open question by the keyboard: the option with an index, or a typed number. */
async function answer(page: Page, index: number, typed: string): Promise<void> {
	const prompt = page.locator('#quiz-prompt');
	await expect(prompt).toBeFocused();
	await page.keyboard.press('Tab');
	if ((await quiz(page).getByRole('textbox').count()) > 0) {
		await page.keyboard.type(typed);
	} else for (let count = 0; count < index; count++) await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(quiz(page).locator('.verdict')).toBeFocused();
}

test('one question after the other is answered by the keyboard alone, and each takes its step', async ({
	lesson,
	page
}) => {
	await lesson.open();
	await tool(page).focus();
	await page.keyboard.press('Enter');
	for (let position = 0; position < 8; position++) {
		await lesson.stage.expectPosition(position);
		await answer(page, position % 2, '17.3');
		await lesson.stage.expectPosition(position + 1);
		await expect(quiz(page).locator('.verdict')).toHaveText(
			/(✓ Right\.|✗ Not this time\.) You said: .+/
		);
		await expect(lesson.stage.sentence).toBeVisible();
		await expect(quiz(page)).toContainText(/\d of \d right/);
		await quiz(page).getByRole('button', { name: 'Next question' }).press('Enter');
	}
	await page.keyboard.press('Escape');
	await expect(quiz(page)).toHaveCount(0);
	await expect(tool(page)).toBeFocused();
	await expect(lesson.stage.formula).toBeVisible();
});

test('the stage waits before the step, and shows nothing of it', async ({ lesson, page }) => {
	await lesson.open('forward.h2');
	await lesson.stage.expectAddress('forward.h2');
	await tool(page).click();
	const { stage } = lesson;
	const position = Number(await stage.slider.getAttribute('aria-valuenow'));
	await expect(quiz(page)).toContainText('v1·h1');
	await stage.control('next').click();
	await stage.control('last').click();
	await stage.expectPosition(position);
	await expect(stage.sentence).toHaveText(/^The stage waits before the next step/);
	await expect(stage.number('p', 'value')).toHaveCount(0);
	await page.getByRole('button', { name: 'End the quiz' }).click();
	await expect(quiz(page)).toHaveCount(0);
	await stage.slider.press('Home');
	await stage.expectPosition(0);
});

test('what the lesson asks itself is left to the lesson', async ({ lesson, page }) => {
	await lesson.open();
	await lesson.stage.control('last').click();
	await expect(lesson.stage.sentence).toHaveText(/answer the question in the text/);
	await tool(page).click();
	await expect(quiz(page)).toContainText('The lesson asks about the next step itself.');
	await expect(lesson.stage.number('v1', 'grad')).toHaveCount(0);
	await quiz(page).getByRole('button', { name: 'Go to the question' }).click();
	await expect(lesson.prediction('sign-v1').getByRole('radio').first()).toBeFocused();
	await lesson.showAll();
	await page.getByRole('button', { name: 'End the quiz' }).click();
	await lesson.stage.control('last').click();
	await tool(page).click();
	await expect(quiz(page)).toContainText('That was the last step.');
});

test('the score is kept, a phone has room for it, and axe has nothing to say', async ({
	lesson,
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await lesson.open('forward.s1');
	await lesson.stage.expectAddress('forward.s1');
	await tool(page).click();
	await answer(page, 0, '17.3');
	await expect(quiz(page)).toContainText(/[01] of 1 right/);
	const score = await quiz(page).locator('.score').textContent();
	await lesson.reload();
	await tool(page).click();
	await expect(quiz(page)).toContainText(score ?? '?');
	for (const option of await quiz(page).getByRole('button').all()) {
		await option.scrollIntoViewIfNeeded();
		await expect(option).toBeInViewport();
		expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(24);
	}
	for (const theme of ['light', 'dark'] as const) {
		await page.emulateMedia(themes[theme] ?? {});
		expect(await axeObjections(page, theme), theme).toEqual([]);
	}
});
