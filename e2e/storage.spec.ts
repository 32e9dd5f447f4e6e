/** Nothing that a reader did is lost: not by a crash, a damaged record, or a second tab. */
import type { Page } from '@playwright/test';
import { LessonPage } from './support/lesson.ts';
import { expect, test } from './support/test.ts';

/** Writes anything as a kept record, in the database as the page would make it. */
async function damage(page: Page, key: string, record: unknown): Promise<void> {
	await page.evaluate(
		([at, value]) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('stepgrad', 1);
				opening.onupgradeneeded = () => {
					opening.result.createObjectStore('records');
					opening.result.createObjectStore('aside', { autoIncrement: true });
				};
				opening.onerror = () => reject(new Error('not opened'));
				opening.onsuccess = () => {
					const transaction = opening.result.transaction('records', 'readwrite');
					transaction.objectStore('records').put(value, at as string);
					transaction.oncomplete = () => {
						opening.result.close();
						resolve();
					};
				};
			}),
		[key, record] as const
	);
}

/** What was set aside because it could not be read. */
function setAside(page: Page): Promise<unknown[]> {
	return page.evaluate(
		() =>
			new Promise<unknown[]>((resolve, reject) => {
				const opening = indexedDB.open('stepgrad');
				opening.onerror = () => reject(new Error('not opened'));
				opening.onsuccess = () => {
					const reading = opening.result.transaction('aside').objectStore('aside').getAll();
					reading.onsuccess = () => {
						opening.result.close();
						resolve(reading.result as unknown[]);
					};
				};
			})
	);
}

test('an answer is there after the tab was killed right behind it', async ({
	lesson,
	page,
	context,
	browserName
}) => {
	await lesson.open();
	await lesson.predict('sign-v1', 'Zero');
	// Chromium can kill the page's process itself; elsewhere the tab is closed without a word.
	if (browserName === 'chromium') {
		const crashed = page.waitForEvent('crash');
		await page.goto('chrome://crash').catch(() => {});
		await crashed;
	} else await page.close();
	const again = new LessonPage(await context.newPage());
	await again.open();
	await expect(again.prediction('sign-v1')).toContainText('You said: Zero');
	await again.show('largest');
});

for (const [what, record] of [
	['a number', 42],
	['of no version', { progress: 'half' }],
	['full of nonsense', { version: 1, reached: 'x', predictions: [], exercises: null }]
] as const) {
	test(`a record that is ${what} is set aside, and the lesson works`, async ({ lesson, page }) => {
		await lesson.open();
		await damage(page, 'lesson/backpropagation', record);
		await lesson.reload();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await lesson.showAll();
		await lesson.answer('v2', '-1.368');
		await expect(lesson.verdict('v2')).toContainText('✓');
		await lesson.reload();
		await expect(lesson.field('v2')).toHaveValue('-1.368');
		expect(await setAside(page)).toContainEqual({ key: 'lesson/backpropagation', kept: record });
	});
}

test('what is sound in a damaged record is kept', async ({ lesson, page }) => {
	await lesson.open();
	await damage(page, 'lesson/backpropagation', {
		version: 1,
		reached: {},
		predictions: { 'sign-v1': { choice: 'shown', time: 1 }, largest: { choice: 7 } },
		exercises: {}
	});
	await lesson.reload();
	await expect(lesson.prediction('sign-v1')).toContainText('You chose to be shown.');
	await expect(lesson.prediction('largest').getByRole('radio')).toHaveCount(4);
});

test('two tabs see each other’s answers and lose none', async ({ lesson, context }) => {
	const second = new LessonPage(await context.newPage());
	await lesson.open();
	await second.open();
	await lesson.predict('sign-v1', 'Negative');
	await expect(second.prediction('sign-v1')).toContainText('You said: Negative');
	await second.show('largest');
	await expect(lesson.prediction('largest')).toContainText('You chose to be shown.');
	await lesson.answer('v2', '-1.368');
	await second.answer('h2', '2.47');
	for (const tab of [lesson, second]) {
		await tab.reload();
		await expect(tab.verdict('v2')).toContainText('✓');
		await expect(tab.verdict('h2')).toContainText('✓');
		await expect(tab.prediction('sign-v1')).toContainText('You said: Negative');
	}
	await second.page.getByTestId('theme').click();
	await expect(lesson.page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('where storage is denied the page says so and works', async ({ lesson, page }) => {
	await page.addInitScript(() => {
		indexedDB.open = () => {
			throw new DOMException('Denied', 'SecurityError');
		};
	});
	await lesson.open();
	await lesson.showAll();
	const notice = page.getByRole('alert');
	await expect(notice).toContainText('Your answers are kept only until you close this page');
	await lesson.answer('v2', '-1.368');
	await expect(lesson.verdict('v2')).toContainText('✓');
	await lesson.stage.open('backward.w23');
	await expect(lesson.stage.sentence).toContainText('w23 gets');
	await notice.getByRole('button', { name: 'Close this notice' }).click();
	await expect(notice).toHaveCount(0);
	await lesson.reload();
	await expect(lesson.cover).toBeVisible();
});
