/**
 * What the end-to-end tests begin with: the lesson as a fixture, opened by each test itself, without
 * motion. A page that reports an error of its own fails the test.
 */
import { test as base } from '@playwright/test';
import { LessonPage } from './lesson.ts';

export { expect } from '@playwright/test';

/** A test with the lesson's page. */
export const test = base.extend<{ lesson: LessonPage }>({
	contextOptions: async ({ contextOptions }, use) => {
		await use({ ...contextOptions, reducedMotion: 'reduce' });
	},
	page: async ({ page }, use) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(String(error)));
		page.on('console', (message) => {
			if (message.type() === 'error') errors.push(message.text());
		});
		await use(page);
		base.expect(errors, 'errors of the page').toEqual([]);
	},
	lesson: async ({ page }, use) => {
		await use(new LessonPage(page));
	}
});
