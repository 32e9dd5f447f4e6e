/** The words of the course: explained beside the prose, and all together on a page of their own. */
import { readGlossary } from '#lib/lessons/index.ts';
import { expect, test } from './support/test.ts';

test('a word of the prose shows its sentence to pointer and keyboard, and leads to the glossary', async ({
	lesson,
	page
}) => {
	await lesson.open();
	const word = lesson.text.locator('a.word[data-word="weight"]').first();
	const note = page.getByTestId('word-note');
	await word.hover();
	await expect(note).toContainText('A factor that says how much');
	// The pointer may go over to the note; away from both it closes.
	await note.hover();
	await expect(note).toBeVisible();
	await page.getByRole('heading', { level: 1 }).hover();
	await expect(note).toHaveCount(0);

	await word.focus();
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Tab');
	await expect(word).toBeFocused();
	await expect(note).toBeVisible();
	await expect(word).toHaveAccessibleDescription(/A factor that says how much/);
	await page.keyboard.press('Escape');
	await expect(note).toHaveCount(0);
	await expect(word).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/glossary\/#weight$/);
	await expect(page.locator('#weight')).toBeInViewport();
});

test.describe('by touch', { tag: '@chromium' }, () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

	test('a tap shows the sentence, a tap elsewhere closes it, a second one follows the link', async ({
		page
	}) => {
		await page.goto('zh/learn/chain-rule/');
		await page.locator('html[data-theme]').waitFor();
		const word = page.locator('a.word[data-word="gradient"]').first();
		const note = page.getByTestId('word-note');
		await word.scrollIntoViewIfNeeded();
		await word.tap();
		await expect(note).toContainText('输出随它变化得有多快');
		const { x, width } = (await note.boundingBox()) ?? { x: -1, width: 0 };
		expect(x).toBeGreaterThanOrEqual(0);
		expect(x + width).toBeLessThanOrEqual(390);
		// The margin of the text.
		await page.touchscreen.tap(5, 800);
		await expect(note).toHaveCount(0);
		await word.tap();
		await expect(note).toBeVisible();
		await word.tap();
		await expect(page).toHaveURL(/\/zh\/glossary\/#gradient$/);
	});
});

for (const language of ['en', 'zh'] as const) {
	test(`the glossary has every word once, with its name in the other language (${language})`, async ({
		page
	}) => {
		const words = await readGlossary(language);
		const others = await readGlossary(language === 'en' ? 'zh' : 'en');
		await page.goto(language === 'en' ? 'glossary/' : 'zh/glossary/');
		await expect(page.locator('dfn')).toHaveCount(words.length);
		const index = page.getByRole('main').getByRole('navigation').getByRole('link');
		await expect(index).toHaveCount(words.length);
		for (const id of ['adjoint', 'chain-rule', 'learning-rate']) {
			const entry = page.locator(`[id="${id}"]`);
			await expect(entry).toContainText(words.find((word) => word.id === id)?.term ?? '–');
			await expect(entry).toContainText(others.find((word) => word.id === id)?.term ?? '–');
		}
		const [first] = words;
		await index.filter({ hasText: new RegExp(`^${first?.term}$`) }).click();
		await expect(page.locator(`[id="${first?.id}"]`)).toBeInViewport();
		const lesson = page.locator('h2 a').last();
		await lesson.click();
		await expect(page.getByTestId('graph')).toBeVisible();
	});
}

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('a word is a link to its entry', async ({ page }) => {
		await page.goto('learn/backpropagation/');
		await page.locator('a.word[data-word="weight"]').first().click();
		await expect(page).toHaveURL(/\/glossary\/#weight$/);
		await expect(page.locator('#weight')).toContainText('A factor');
	});
});
