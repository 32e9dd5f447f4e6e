/** The tools of the stage: inspect a node, nudge a leaf, follow every path to the loss. */
import type { Locator, Page } from '@playwright/test';
import { axeObjections } from './support/axe.ts';
import { sidewaysScroll } from './support/sizes.ts';
import { Stage } from './support/stage.ts';
import { expect, test } from './support/test.ts';
import { themes } from './support/themes.ts';

/** Opens lesson 8, its questions answered by being shown, at a step. */
async function openChainRule(page: Page, step: string): Promise<Stage> {
	await page.goto('learn/chain-rule/');
	await page.locator('html[data-theme]').waitFor();
	for (const id of ['rise-or-fall', 'two-ways']) {
		const question = page.getByTestId(`prediction-${id}`);
		await question.getByRole('button', { name: 'Show me' }).click();
		await expect(question.getByRole('radio')).toHaveCount(0);
	}
	const stage = new Stage(page);
	await stage.open(step);
	await stage.expectAddress(step);
	return stage;
}

/** The panel in which a tool works. */
const toolOf = (page: Page): Locator => page.getByTestId('tool');

/** A button of the panel. */
const press = (page: Page, name: string) =>
	toolOf(page).getByRole('button', { name, exact: true }).click();

test('a nudge of w by 0.001 travels to L; what happens and what was promised stand side by side', async ({
	page
}) => {
	const stage = await openChainRule(page, 'backward.w');
	await page.getByRole('button', { name: 'Wiggle w' }).click();
	const tool = toolOf(page);
	await tool.getByRole('radio', { name: '0.001' }).check();
	await expect(tool.getByTestId('promised')).toHaveText('−16 × 0.001 = −0.016');
	await page.clock.install();
	await press(page, 'Nudge');
	await expect(stage.number('w', 'value')).toHaveText('1.001');
	await expect(stage.number('L', 'value')).toHaveText('16');
	await page.clock.runFor(3000);
	await expect(stage.node('a').locator('.difference')).toHaveText('+0.002');
	await expect(stage.node('b').locator('.difference')).toHaveText('+0.002');
	await expect(stage.node('L').locator('.difference')).toHaveText('−0.01600');
	await expect(stage.graph.locator('.difference')).toHaveCount(4);
	await expect(tool.getByTestId('happened')).toContainText('16 → 15.984004');
	await expect(tool.getByTestId('happened')).toContainText('−0.015996');
	await expect(tool.getByTestId('difference')).toContainText('+0.000004');
	await expect(stage.sentence).toHaveText(
		'w is moved from 1 to 1.001. L changes by −0.015996. The gradient promised −0.016.'
	);
	// It ends by itself: the stage is as it was.
	await page.clock.runFor(20_000);
	await expect(stage.graph.locator('.difference')).toHaveCount(0);
	await expect(stage.number('w', 'value')).toHaveText('1');
	await stage.expectAddress('backward.w');
	await expect(page.getByRole('note')).toHaveCount(0);
	// Unless the value is kept.
	await tool.getByRole('button', { name: 'Keep w = 1.001' }).click();
	await expect(stage.number('w', 'value')).toHaveText('1.001');
	await expect(page.getByRole('note')).toContainText('Changed: w.');
});

test('before there is a gradient a nudge has no promise, and goes as far as the run', async ({
	page
}) => {
	const stage = await openChainRule(page, 'forward.a');
	await stage.face('w').click();
	await press(page, 'Wiggle');
	const tool = toolOf(page);
	await expect(tool.getByTestId('promised')).toHaveText(/^No promise yet/);
	await tool.getByRole('radio', { name: '− down' }).check();
	await press(page, 'Nudge');
	await expect(tool.getByTestId('nudge-way')).toHaveText(/w\s*a\s*−0\.02/);
	await expect(tool.getByTestId('happened')).toContainText('L is not computed yet');
	await expect(stage.number('b', 'value')).toHaveCount(0);
	await tool.getByRole('radio', { name: 'own', exact: true }).check();
	const own = tool.getByLabel(/^Own step/);
	await own.fill('zero');
	await expect(tool).toContainText('Write a number other than 0');
	await own.fill('0,5');
	await press(page, 'Nudge');
	await expect(stage.number('w', 'value')).toHaveText('0.5');
});

test('a lesson opens a nudge by a link, and again', async ({ page }) => {
	const stage = await openChainRule(page, 'forward.a');
	for (let time = 0; time < 2; time++) {
		await page.getByRole('link', { name: 'Move w23 by 0.01' }).click();
		await expect(toolOf(page).getByTestId('happened')).toContainText('2.99');
		await expect(toolOf(page).getByTestId('promised')).toContainText('1.729 × 0.01 = ');
		await stage.expectAddress('student:backward.w23');
		await press(page, 'Close');
		await expect(toolOf(page)).toHaveCount(0);
	}
});

test('all paths of x3 are two, 7.4098 and 0.4750, and light up in the graph', async ({
	lesson,
	page
}) => {
	await lesson.open();
	await lesson.showAll();
	const { stage } = lesson;
	await stage.slider.press('End');
	await page.getByRole('button', { name: 'All paths' }).click();
	const tool = toolOf(page);
	const paths = tool.getByTestId('paths').getByRole('listitem');
	await expect(tool).toContainText('2 paths lead from x3 to L.');
	await expect(paths.nth(0)).toContainText('7.4098');
	await expect(paths.nth(1)).toContainText('+ 0.4750');
	await expect(tool.getByTestId('paths-sum')).toHaveText('7.8848');
	await expect(stage.number('x3', 'grad')).toHaveText('7.885');
	await paths.nth(0).hover();
	await expect(stage.graph.locator('.edge.on-path')).toHaveCount(8);
	await expect(stage.node('s2')).toHaveClass(/lit/);
	await expect(stage.node('s1')).not.toHaveClass(/lit/);
	await paths.nth(1).getByRole('button').focus();
	await expect(stage.node('s1')).toHaveClass(/lit/);
	// Another node is picked in the graph, also where the pass has not been.
	await stage.open('backward.s2');
	await stage.face('v2').click();
	await expect(tool).toContainText('1 path leads from v2 to L.');
	await expect(tool.getByTestId('paths-sum')).toHaveText('−1.3680');
	await stage.face('w21').click();
	await expect(paths.nth(0)).toContainText('?');
	await expect(tool.getByTestId('paths-sum')).toHaveCount(0);
	await expect(tool).toContainText('is not computed yet');
});

test('the inspector says all of a node, by keyboard alone', async ({ lesson, page }) => {
	await lesson.open();
	await lesson.showAll();
	const { stage } = lesson;
	await stage.slider.press('End');
	const last = await stage.length();
	await page.keyboard.press('i');
	const tool = toolOf(page);
	await expect(tool).toHaveAccessibleName('x3 · Inspect');
	await expect(tool).toContainText('7.884826898271787');
	await expect(tool.locator('mark')).toHaveText('0.7');
	await expect(tool).toContainText('Program, line 7');
	await expect(tool.locator('[data-inspected-edge]')).toHaveCount(2);
	await expect(tool.locator('[data-inspected-edge]').nth(1)).toContainText('7.410');
	await tool.locator('summary').press('Enter');
	await expect(tool.getByTestId('gradient-check')).toContainText('7.8848');
	await expect(tool.getByTestId('gradient-check')).toContainText('Relative error');
	await tool.getByRole('button', { name: 'step 49' }).press('Enter');
	await stage.expectPosition(last - 1);
	await tool.getByRole('button', { name: 'w13·x3' }).press('Enter');
	await expect(tool).toHaveAccessibleName('w13·x3 · Inspect');
	await expect(tool).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(tool).toHaveCount(0);
	// Keys for the other tools, and where letters are off the graph still opens the inspector.
	await page.keyboard.press('w');
	await expect(tool).toHaveAccessibleName('x3 · Wiggle');
	await page.keyboard.press('a');
	await expect(tool).toHaveAccessibleName('x3 · All paths');
	await page.keyboard.press('Escape');
	await expect(tool).toHaveCount(0);
	await page.keyboard.press('?');
	const help = page.getByRole('dialog', { name: 'Keys' });
	for (const meaning of ['inspect the node', 'wiggle it', 'all its paths to the output']) {
		await expect(help).toContainText(meaning);
	}
});

test('on a phone a tool is a sheet under the stage, and axe has nothing to say in any theme', async ({
	lesson,
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await lesson.open();
	await lesson.showAll();
	await lesson.stage.slider.press('End');
	await page.keyboard.press('i');
	const tool = toolOf(page);
	await expect(tool).toBeVisible();
	const graph = await lesson.stage.graph.boundingBox();
	const sheet = await tool.boundingBox();
	expect(sheet?.y).toBeGreaterThanOrEqual((graph?.y ?? 0) + (graph?.height ?? 0));
	expect(await sidewaysScroll(page)).toBe(0);
	for (const name of ['Inspect', 'Wiggle', 'All paths']) {
		await press(page, name);
		for (const [theme, media] of Object.entries(themes)) {
			await page.emulateMedia({ forcedColors: 'none', ...media });
			expect(await axeObjections(page, theme, '[data-testid=tool]'), `${name}, ${theme}`).toEqual(
				[]
			);
		}
	}
});
