/** Search: opened by a key or a button, used by keyboard alone, without giving anything away. */
import { expect, test } from './support/test.ts';

test('it opens by its key, finds words and lessons, and Enter goes to the best', async ({
	lesson,
	page
}) => {
	await lesson.open();
	await page.keyboard.press('/');
	const field = page.getByRole('searchbox');
	await expect(field).toBeFocused();
	await page.getByRole('searchbox').fill('chain rule');
	await expect(page.getByTestId('search-status')).toHaveText(/results$/);
	const results = page.getByRole('dialog').getByRole('listitem');
	await expect(results.first()).toContainText('Glossary');
	await expect(results.first()).toContainText('the local derivatives are multiplied');
	await page.keyboard.press('ArrowDown');
	await expect(results.first().getByRole('link')).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await expect(field).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/glossary\/#chain-rule$/);
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page.locator('#chain-rule')).toBeInViewport();
});

test('it leads to the beat, on this page and on another, and Esc closes it', async ({
	lesson,
	page
}) => {
	await lesson.open();
	const search = page.getByRole('button', { name: 'Search' });
	await search.click();
	await page.getByRole('searchbox').fill('obstacles win');
	await page.getByRole('link', { name: /Who is to blame.*Obstacles win/ }).click();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await lesson.stage.expectAddress('forward.z');
	await expect(lesson.text.locator('.beat.current')).toContainText('Obstacles win');
	await expect(lesson.text.locator('.beat.current')).toBeInViewport();

	await page.goto('glossary/');
	await search.click();
	await page.getByRole('searchbox').fill('obstacles win');
	await page.getByRole('link', { name: /Who is to blame.*Obstacles win/ }).click();
	await lesson.stage.expectAddress('forward.z');
	await expect(lesson.text.locator('.beat.current')).toBeInViewport();

	await search.click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(search).toBeFocused();
});

test('it shows nothing behind an open question, and everything once it is answered', async ({
	lesson,
	page
}) => {
	await lesson.open();
	const query = 'three quarters of that little';
	const result = page.getByRole('dialog').getByRole('listitem').first();
	await page.keyboard.press('/');
	await page.getByRole('searchbox').fill(query);
	await expect(result).toContainText('Behind a question');
	await expect(result).not.toContainText('quarters');
	await page.keyboard.press('Escape');
	await lesson.showAll();
	await page.keyboard.press('/');
	await page.getByRole('searchbox').fill(query);
	await expect(result).toContainText('quarters');
});

test('it finds Chinese words inside sentences', async ({ page }) => {
	await page.goto('zh/');
	await page.getByRole('button', { name: '搜索' }).click();
	await page.getByRole('searchbox').fill('链式法则');
	const results = page.getByRole('dialog').getByRole('listitem');
	await expect(results.first()).toContainText('词汇表');
	await expect(results.first().locator('mark').first()).toBeVisible();
	await page.getByRole('searchbox').fill('龘龘');
	await expect(page.getByTestId('search-status')).toHaveText('没有找到。');
	await expect(results).toHaveCount(0);
});

test('where its file cannot be had it says so', async ({ page, faults }) => {
	await page.route('**/search.json', (route) => route.abort());
	await page.goto('glossary/');
	await page.getByRole('button', { name: 'Search' }).click();
	await expect(page.getByTestId('search-status')).toHaveText(/could not be loaded/);
	// The browser itself complains of the request.
	faults.length = 0;
});
