/** Lessons with figures as a reader meets them: opened, with all questions answered. */
import { expect, type Locator, type Page } from '@playwright/test';
import { Stage } from './stage.ts';

/** Opens a lesson and waits until it takes answers. */
export async function openLesson(page: Page, lesson: string): Promise<Stage> {
	await page.goto(`learn/${lesson}/`);
	await page.locator('html[data-theme]').waitFor();
	return new Stage(page);
}

/** Asks to be shown what every question asks. */
export async function showAll(page: Page): Promise<void> {
	const open = page.locator('form').getByRole('button', { name: 'Show me' });
	for (let left = await open.count(); left > 0; left = await open.count()) {
		await open.first().click();
	}
	await expect(page.getByTestId('cover')).toHaveCount(0);
}

/** A figure by its id. */
export function figureIn(page: Page, id: string): Locator {
	return page.getByTestId(`figure-${id}`);
}

/** The numbers below a figure. */
export function readoutOf(figure: Locator): Locator {
	return figure.getByTestId('readout');
}
