/** The reader's record: seen, taken along, joined, cleared and brought back; and where she goes on. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { LessonPage } from './support/lesson.ts';
import { expect, test } from './support/test.ts';

/** Saves the record and gives the text of the file. */
async function saved(page: Page): Promise<string> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save as a file' }).click()
	]);
	expect(download.suggestedFilename()).toMatch(/^stepgrad-record-\d{4}-\d\d-\d\d\.json$/);
	return readFile(await download.path(), 'utf8');
}

/** Chooses a file with some text to be joined. */
async function join(page: Page, text: string): Promise<void> {
	await page.locator('input[type=file]').setInputFiles({
		name: 'record.json',
		mimeType: 'application/json',
		buffer: Buffer.from(text)
	});
}

test(
	'it tells what was done, goes to an empty browser as a file, and joins what is there',
	{
		tag: '@chromium'
	},
	async ({ lesson, page, browser }) => {
		await lesson.open();
		await lesson.predict('sign-v1', 'Zero');
		await lesson.show('largest');
		await lesson.answer('v2', '-1.368');
		await lesson.answer('h2', '1');
		await lesson.stage.open('forward.multiply-4');
		await lesson.stage.expectAddress('forward.multiply-4');
		await page
			.getByRole('navigation', { name: 'Pages' })
			.getByRole('link', { name: 'Your record' })
			.click();
		const entry = page.getByTestId('record-backpropagation');
		await entry.locator('summary').click();
		await expect(entry).toContainText('You said: Zero');
		await expect(entry).toContainText('You chose to be shown.');
		await expect(entry.getByRole('row').nth(1)).toContainText(/-1\.368\s*✓ right\s*2 times/);
		await expect(entry.getByRole('row').nth(2)).toContainText(/1\s*✗ not yet\s*once/);
		const text = await saved(page);
		// Here she goes on at the very step.
		await page.goto('');
		await page.getByRole('link', { name: /^Go on where you were/ }).click();
		await lesson.stage.expectAddress('forward.multiply-4');

		const other = await browser.newContext();
		const there = new LessonPage(await other.newPage());
		await there.open();
		await there.predict('sign-v1', 'Negative');
		await there.page.goto('record/');
		await join(there.page, text);
		await expect(there.page.getByTestId('file-report')).toContainText('joined with yours');
		await expect(there.page.getByTestId('record-backpropagation')).toContainText('Begun');
		await there.open();
		// What was predicted first stays.
		await expect(there.prediction('sign-v1')).toContainText('You said: Zero');
		await expect(there.verdict('v2')).toContainText('✓');
		await other.close();
	}
);

test(
	'files that are newer, broken or foreign get a sentence, and nothing is lost',
	{
		tag: '@chromium'
	},
	async ({ lesson, page }) => {
		await lesson.open();
		await lesson.predict('sign-v1', 'Zero');
		await page.goto('record/');
		const text = await saved(page);
		const report = page.getByTestId('file-report');
		await join(page, text.replace('"version": 1', '"version": 2'));
		await expect(report).toContainText('written by a newer version');
		await join(page, 'hello');
		await expect(report).toContainText('no record of Stepgrad');
		await join(page, text.slice(0, -30));
		await expect(report).toContainText('The file is broken.');
		await join(page, text.replace('"choice": "option-3"', '"choice": 3'));
		await expect(report).toContainText('the sound parts were joined');
		await page.reload();
		expect(JSON.parse(await saved(page))).toMatchObject({
			records: JSON.parse(text).records as object
		});
	}
);

test('clearing asks, is undone after a reload, and is deleted for good when that is wanted', async ({
	lesson,
	page
}) => {
	await lesson.open();
	await lesson.predict('sign-v1', 'Zero');
	await page.goto('record/');
	const entry = page.getByTestId('record-backpropagation');
	const press = async (name: string) => {
		await page.getByRole('button', { name }).focus();
		await page.keyboard.press('Enter');
	};
	await press('Clear the record …');
	await expect(page.getByRole('button', { name: 'No, keep it' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(entry).toBeVisible();
	await press('Clear the record …');
	await press('Yes, clear it');
	await expect(entry).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Undo: bring it back' })).toBeFocused();
	await lesson.open();
	await expect(lesson.prediction('sign-v1').getByRole('radio')).toHaveCount(3);
	await page.goto('record/');
	await press('Undo: bring it back');
	await expect(entry).toBeVisible();
	await press('Clear the record …');
	await press('Yes, clear it');
	await press('Delete for good');
	await expect(page.getByTestId('cleared')).toHaveCount(0);
	await page.reload();
	await expect(page.getByTestId('empty')).toBeVisible();
});

test('the header and the list show how far the reader is', async ({ lesson, page }) => {
	await lesson.open();
	const course = page.getByTestId('course');
	await expect(course).toHaveAccessibleName(/^0 of \d+ lessons finished$/);
	await expect(course.locator('.here')).toHaveCount(1);
	await lesson.showAll();
	for (const [name, answer] of [
		['v2', '-1.368'],
		['h2', '2.4699'],
		['w21', '1.729']
	] as const) {
		await lesson.answer(name, answer);
	}
	// The last beat: all gradients.
	await lesson.stage.open('backward.x3');
	await expect(course).toHaveAccessibleName(/^1 of \d+ lessons finished$/);
	await page.goto('');
	const card = page.getByRole('listitem').filter({ hasText: 'Who is to blame' });
	await expect(card).toContainText('Finished');
	await expect(card).toContainText(/last read \w+ \d+, \d{4}/);
});

test('changing the language keeps step, beat and place in the text', async ({ lesson, page }) => {
	await lesson.open();
	await lesson.showAll();
	await lesson.stage.open('backward.s2');
	await lesson.stage.expectAddress('backward.s2');
	const beat = page.locator('[id="beat-backward-s2"]');
	await expect(beat).toHaveClass(/current/);
	const before = await beat.evaluate((element) => element.getBoundingClientRect().top);
	// A hand does not scroll to the header, as a test’s click does.
	await page.getByRole('link', { name: /中文/ }).dispatchEvent('click');
	await expect(page).toHaveURL(/\/zh\/learn\/backpropagation\/#step=backward\.s2$/);
	await expect(beat).toHaveClass(/current/);
	await lesson.stage.expectAddress('backward.s2');
	await expect
		.poll(() => beat.evaluate((element) => element.getBoundingClientRect().top))
		.toBeCloseTo(before, -1);
});
