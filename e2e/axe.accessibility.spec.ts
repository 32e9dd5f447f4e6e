/** axe finds nothing on any page, at any moment of the lesson, in any theme. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { addresses, goToEnd, open, openAnswered } from './support/walk.ts';
import { themes } from './support/themes.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Rules about colours, which are all that differs between light and dark. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe objects to, a line each. */
async function violations(page: Page, theme: string): Promise<string[]> {
	const axe = new AxeBuilder({ page });
	if (theme === 'dark') axe.withRules(colourRules);
	// Where colours are forced, axe still reads those of the style sheet.
	if (theme === 'forced') axe.disableRules(colourRules);
	const { violations, passes } = await axe.analyze();
	expect(passes.length).toBeGreaterThan(theme === 'dark' ? 0 : 15);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`)
	);
}

for (const [name, address] of Object.entries(addresses)) {
	test(`axe has nothing to say about the page ${name} in any theme`, async ({ page }) => {
		await open(page, address);
		for (const [theme, media] of Object.entries(themes)) {
			await page.emulateMedia(media);
			expect(await violations(page, theme), theme).toEqual([]);
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
		expect(await violations(page, theme), 'a note').toEqual([]);
		await page.getByRole('button', { name: '搜索' }).click();
		await page.getByRole('searchbox').fill('梯度');
		await expect(page.getByRole('dialog').locator('mark').first()).toBeVisible();
		expect(await violations(page, theme), 'search').toEqual([]);
		await open(page, addresses.recordZh);
		await page.locator('summary').first().click();
		await page.getByRole('button', { name: '清除记录' }).click();
		expect(await violations(page, theme), 'record').toEqual([]);
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
		expect(await violations(page, theme), 'mid-trace').toEqual([]);

		await goToEnd(stage);
		await stage.node('x3').getByRole('button').press('Enter');
		await expect(page.getByRole('dialog')).toBeVisible();
		expect(await violations(page, theme), 'a node opened at the end').toEqual([]);
		await page.getByRole('dialog').press('Escape');

		await stage.control('as-table').click();
		expect(await violations(page, theme), 'as a table').toEqual([]);

		await stage.control('help').click();
		await expect(page.getByRole('dialog')).toBeVisible();
		expect(await violations(page, theme), 'help').toEqual([]);
	});
}
