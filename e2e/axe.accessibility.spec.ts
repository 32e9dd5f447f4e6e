/** axe finds nothing on any page, at any moment of the lesson, in any theme. */
import { expect, test } from '@playwright/test';
import { axeObjections } from './support/axe.ts';
import { addresses, goToEnd, open, openAnswered } from './support/walk.ts';
import { themes } from './support/themes.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [name, address] of Object.entries(addresses)) {
	test(`axe has nothing to say about the page ${name} in any theme`, async ({ page }) => {
		await open(page, address);
		for (const [theme, media] of Object.entries(themes)) {
			await page.emulateMedia(media);
			expect(await axeObjections(page, theme), theme).toEqual([]);
		}
	});
}

for (const theme of ['light', 'dark']) {
	test(`axe has nothing to say about search, notes of words and a record (${theme})`, async ({
		page
	}) => {
		await page.emulateMedia(themes[theme] ?? {});
		await openAnswered(page, addresses.lessonZh);
		await page.locator('a.word').first().hover();
		await expect(page.getByTestId('word-note')).toBeVisible();
		expect(await axeObjections(page, theme), 'a note').toEqual([]);
		await page.getByRole('button', { name: '搜索' }).click();
		await page.getByRole('searchbox').fill('梯度');
		await expect(page.getByRole('dialog').locator('mark').first()).toBeVisible();
		expect(await axeObjections(page, theme), 'search').toEqual([]);
		await open(page, addresses.recordZh);
		await page.locator('summary').first().click();
		await page.getByRole('button', { name: '清除记录' }).click();
		expect(await axeObjections(page, theme), 'record').toEqual([]);
	});

	test(`axe has nothing to say about the lesson at any moment (${theme})`, async ({ page }) => {
		await page.emulateMedia(themes[theme] ?? {});
		const stage = await openAnswered(page);
		const exercise = page.getByTestId('exercise-three-gradients');
		await stage.open('backward.s2');
		await stage.expectAddress('backward.s2');
		await page.getByTestId('chain').evaluate((chain) => {
			const details = chain.closest('details');
			if (details) details.open = true;
		});
		await exercise.getByRole('textbox').first().fill('x');
		await exercise.getByRole('button').first().click();
		expect(await axeObjections(page, theme), 'mid-trace').toEqual([]);

		await goToEnd(stage);
		await stage.node('x3').getByRole('button').press('Enter');
		await expect(page.getByRole('dialog')).toBeVisible();
		expect(await axeObjections(page, theme), 'a node opened at the end').toEqual([]);
		await page.getByRole('dialog').press('Escape');

		await stage.control('as-table').click();
		expect(await axeObjections(page, theme), 'as a table').toEqual([]);

		await stage.control('help').click();
		await expect(page.getByRole('dialog')).toBeVisible();
		expect(await axeObjections(page, theme), 'help').toEqual([]);
	});
}
