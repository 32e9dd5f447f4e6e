/** What holds on every page: addresses that lead nowhere, and the theme. */
import { expect, test } from './support/test.ts';

for (const { address, title, home, lesson } of [
	{
		address: 'nowhere/at/all',
		title: 'There is nothing at this address',
		home: 'The start page',
		lesson: 'The lesson on backpropagation'
	},
	{
		address: 'zh/learn/nothing',
		title: '这个地址没有内容',
		home: '首页',
		lesson: '反向传播这一课'
	}
]) {
	test(`the unknown address /${address} gets a page that leads on`, async ({ page, faults }) => {
		const response = await page.goto(address);
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		await page.getByRole('link', { name: lesson }).click();
		await expect(page).toHaveURL(/learn\/backpropagation\/$/);
		await expect(page.getByTestId('graph')).toBeVisible();
		await page.goto(address);
		await page.getByRole('link', { name: home }).click();
		await expect(page).toHaveURL(address.startsWith('zh') ? /\/zh\/$/ : /\d\/$/);
		await expect(page.getByTestId('graph')).toBeVisible();
		// Each browser complains of the 404 in its own words.
		faults.length = 0;
	});
}

test('the theme goes from the system’s to light to dark and back', async ({ page, lesson }) => {
	await lesson.open();
	const ground = () =>
		page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	const button = page.getByTestId('theme');
	const theme = page.locator('html');
	await expect(theme).toHaveAttribute('data-theme', 'auto');
	const system = await ground();
	await button.click();
	await expect(theme).toHaveAttribute('data-theme', 'light');
	const light = await ground();
	await button.click();
	await expect(theme).toHaveAttribute('data-theme', 'dark');
	const dark = await ground();
	expect(dark).not.toBe(light);
	await button.click();
	await expect(theme).toHaveAttribute('data-theme', 'auto');
	expect(await ground()).toBe(system);
	const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
	expect(system).toBe(isDark ? dark : light);
});

test('two quick presses choose the second theme, even before the record has come', async ({
	page,
	lesson
}) => {
	await lesson.open();
	let arrive = () => {};
	const arrival = new Promise<void>((resolve) => (arrive = resolve));
	await page.route(/\.js$/, async (route) => {
		await arrival;
		await route.continue();
	});
	const theme = page.getByTestId('theme');
	await theme.click();
	await theme.click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	arrive();
	await page.unrouteAll({ behavior: 'wait' });
	await expect.poll(() => page.evaluate(() => localStorage.getItem('stepgrad-theme'))).toBe('dark');
	await page.reload();
	await expect(theme).toHaveAccessibleName('Theme: dark');
});

test('a chosen theme is there before anything is drawn after a reload', async ({
	page,
	lesson
}) => {
	await page.addInitScript(() => {
		new MutationObserver((_changes, observer) => {
			if (!document.body) return;
			const { dataset } = document.documentElement;
			dataset['firstTheme'] = dataset['theme'] ?? 'none';
			observer.disconnect();
		}).observe(document, { childList: true, subtree: true });
	});
	await lesson.open();
	await expect(page.locator('html')).toHaveAttribute('data-first-theme', 'none');
	await page.getByTestId('theme').click();
	await page.getByTestId('theme').click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-first-theme', 'dark');
	await page.goto('');
	await expect(page.locator('html')).toHaveAttribute('data-first-theme', 'dark');
	await expect(page.getByTestId('theme')).toHaveAccessibleName('Theme: dark');
});
