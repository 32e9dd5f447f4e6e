/**
 * What the end-to-end tests begin with: the lesson as a fixture, opened by each test itself, without
 * motion unless a test wants it. A page that reports a fault of its own fails the test.
 */
import { test as base } from '@playwright/test';
import { blockedWorker } from './faults.ts';
import { LessonPage } from './lesson.ts';

export { expect } from '@playwright/test';

/** To take a picture in Firefox, Playwright adds an empty style, which the page's policy refuses. */
const emptyStyle = /^Content-Security-Policy: .* blocked an inline style \(style-src-elem\)/;

/** A test with the lesson's page, and the faults that the page has reported so far. */
export const test = base.extend<{ lesson: LessonPage; faults: string[] }>({
	contextOptions: { reducedMotion: 'reduce' },
	faults: async ({ context }, use) => {
		const faults: string[] = [];
		const note = (fault: string) => {
			if (!emptyStyle.test(fault) && fault !== blockedWorker) faults.push(fault);
		};
		context.on('weberror', (fault) => note(String(fault.error())));
		context.on('console', (message) => {
			if (message.type() === 'error' || message.type() === 'warning') note(message.text());
		});
		await use(faults);
		base.expect(faults, 'faults of the page').toEqual([]);
	},
	page: async ({ page, faults: _faults }, use) => {
		await use(page);
	},
	lesson: async ({ page }, use) => {
		await use(new LessonPage(page));
	}
});
