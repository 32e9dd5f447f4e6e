/** The sheet to print: two sides of paper, for any student, in black on white, without controls. */
import { axeObjections } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { themes } from './support/themes.ts';

test('a sheet has blanks for the student that is chosen, and its answers on a second one', async ({
	page
}) => {
	await page.goto('sheet/');
	const graphs = page.getByTestId('sheet-graph');
	const number = (side: number, name: string, kind: 'value' | 'grad') =>
		graphs.nth(side).locator(`[data-key="${name}"] text.number.${kind}`);
	await expect(number(0, 'p', 'value')).toHaveText('0.6597');
	await expect(number(0, 'p', 'grad')).toHaveCount(0);
	await expect(number(1, 'z', 'grad')).toHaveText('−0.3403');
	await expect(graphs.first().locator('[data-box]')).toHaveCount(29);
	await expect(graphs.last().locator('[data-box]')).toHaveCount(0);

	await page.getByLabel('Blank').selectOption('everything');
	await expect(number(0, 'p', 'value')).toHaveCount(0);
	await expect(number(0, 'x1', 'value')).toHaveText('0.9');

	// Student C failed, so the loss is of 1 − p.
	await page.getByRole('combobox', { name: 'Student' }).selectOption('C');
	await expect(page.getByRole('heading', { name: 'Student C failed.' })).toBeVisible();
	await expect(number(1, 'p', 'value')).toHaveText('0.1685');
	await expect(number(1, 'z', 'grad')).toHaveText('0.1685');

	await page.getByRole('combobox', { name: 'Student' }).selectOption('my own');
	await page.getByLabel('Lectures of 30').fill('21');
	await page.getByLabel('Hours of 100').fill('ninety');
	await expect(page.getByRole('alert')).toContainText('A number, please');
	await page.getByLabel('Hours of 100').fill('90');
	await page.getByLabel('Drops of 10').fill('7');
	await page.getByRole('combobox', { name: 'The student' }).selectOption('passed');
	await expect(number(1, 'p', 'value')).toHaveText('0.05002');
});

for (const address of ['sheet/', 'zh/sheet/']) {
	test(
		`${address} prints as paper, and axe has nothing to say about it`,
		{
			tag: '@chromium'
		},
		async ({ page }) => {
			await page.goto(address);
			await page.locator('html[data-theme]').waitFor();
			for (const theme of ['light', 'dark'] as const) {
				await page.emulateMedia(themes[theme] ?? {});
				expect(await axeObjections(page, theme), theme).toEqual([]);
			}
			await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
			await expect(page.getByTestId('sheet-graph')).toHaveCount(2);
			for (const control of await page.locator('button, select, input, a').all()) {
				await expect(control).toBeHidden();
			}
			const grounds = page.locator('.sheet, .sheet .frame');
			for (const ground of await grounds.all()) {
				const colour = await ground.evaluate((element) => {
					const { fill, backgroundColor } = getComputedStyle(element);
					return element instanceof SVGElement ? fill : backgroundColor;
				});
				expect(colour).toBe('rgb(255, 255, 255)');
			}
		}
	);
}
