/** Figures in the text: drawn from the stage, moving it, covered while a question is open; and runs that judge. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { sidewaysScroll } from './support/sizes.ts';
import { Stage } from './support/stage.ts';
import { expect, test } from './support/test.ts';

async function open(page: Page, lesson: string): Promise<Stage> {
	await page.goto(`learn/${lesson}/`);
	await page.locator('html[data-theme]').waitFor();
	return new Stage(page);
}

/** Asks to be shown what every question asks. */
async function showAll(page: Page): Promise<void> {
	const open = page.locator('form').getByRole('button', { name: 'Show me' });
	for (let left = await open.count(); left > 0; left = await open.count()) {
		await open.first().click();
		await expect(page.getByTestId('cover').or(page.getByRole('article'))).not.toHaveCount(0);
	}
	await expect(page.getByTestId('cover')).toHaveCount(0);
}

const figure = (page: Page, id: string): Locator => page.getByTestId(`figure-${id}`);
const readout = (of: Locator): Locator => of.getByTestId('readout');

test('a curve shows the point alone until its question is answered, and then the whole of it', async ({
	page
}) => {
	await open(page, 'one-weight');
	for (const id of ['left-or-right', 'zero']) {
		const question = page.getByTestId(`prediction-${id}`);
		if (id === 'zero') {
			const curve = figure(page, 'loss-curve');
			await expect(curve.getByRole('slider')).toHaveCount(1);
			await expect(curve.locator('path.curve, path.tangent')).toHaveCount(0);
			await expect(readout(curve)).not.toContainText('slope');
			await expect(curve.getByText('As a table')).toHaveCount(0);
			await expect(curve).toContainText('until you have answered');
		}
		await question.getByRole('button', { name: 'Show me' }).click();
	}
	const curve = figure(page, 'loss-curve');
	await expect(curve.locator('path.curve')).toHaveAttribute('d', /^M[\d.]+,[\d.]+L/);
	await expect(curve.locator('path.tangent')).toHaveCount(1);
	await expect(curve).toContainText('lowest: 0.4872');
	await curve.getByText('As a table').click();
	await expect(curve.getByRole('row', { name: /^−0\.5\b/ })).toContainText('0.4928');
});

test('the point of a curve and the leaf on the stage are one: by keys, by pulling, by editing', async ({
	page
}) => {
	const stage = await open(page, 'one-weight');
	await showAll(page);
	const curve = figure(page, 'loss-curve');
	const handle = curve.getByRole('slider');
	await handle.focus();
	await handle.press('Home');
	await expect(stage.number('v2', 'value')).toHaveText('−4');
	await expect(handle).toHaveAttribute('aria-valuetext', /^v2 = −4, L = 1\.380/);
	await handle.press('ArrowRight');
	await expect(stage.number('v2', 'value')).toHaveText('−3.95');
	await handle.press('End');
	await expect(readout(curve)).toContainText('1.068');

	const box = (await curve.locator('svg').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
	await page.mouse.move(box.x + box.width * 0.9, box.y + box.height / 2);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
	await page.mouse.up();
	const value = Number((await handle.getAttribute('aria-valuenow')) ?? NaN);
	expect(value).toBeGreaterThan(-2.5);
	expect(value).toBeLessThan(0);
	await expect(stage.number('v2', 'value')).toHaveText(String(value).replace('-', '−'));

	await stage.edit('v2', '-0.5');
	await expect(handle).toHaveAttribute('aria-valuenow', '-0.5');
	await expect(readout(curve)).toContainText('0.4928');
});

test('a figure brings the program that it is drawn from to the stage once it is used', async ({
	page
}) => {
	const stage = await open(page, 'activation');
	await showAll(page);
	await stage.open('start');
	await expect(stage.node('c')).toHaveCount(0);
	await figure(page, 'activations').getByRole('slider').press('Home');
	await expect(stage.number('t', 'value')).toHaveText('−0.9993');
	await expect(readout(figure(page, 'activations'))).toContainText('0.01799');
});

test('a leaf is judged by running: who is on the wrong side, by the reader’s own numbers', async ({
	page
}) => {
	const stage = await open(page, 'activation');
	await showAll(page);
	const exercise = page.getByTestId('exercise-all-six');
	const typed = exercise.getByRole('textbox');
	const verdict = exercise.locator('.verdict').first();
	const check = exercise.getByRole('button', { name: 'Check' });
	for (const [c, told] of [
		['3.8', /^With 3\.8: ✗ .*five hours failed.* 0\.6,/],
		['3', /^With 3: ✗ .*four hours passed.* 0,/],
		['3,25', /^With 3\.25: ✗ .*four hours passed.* 0\.5,/]
	] as const) {
		await typed.fill(c);
		await check.click();
		await expect(verdict).toHaveText(told);
	}
	await expect(stage.number('c', 'value')).toHaveText('3.25');
	await exercise.getByRole('slider').press('ArrowRight');
	await expect(stage.number('c', 'value')).toHaveText('3.3');
	await check.click();
	await expect(verdict).toHaveText(/^With 3\.3: ✓ All six/);
	await page.reload();
	await expect(verdict).toHaveText(/^With 3\.3: ✓ All six/);
	await expect(exercise).toContainText('All of them are right.');
});

test('a rate is judged by descending with it', async ({ page }) => {
	await open(page, 'learning-rate');
	await showAll(page);
	const exercise = page.getByTestId('exercise-find-rate');
	for (const [rate, told] of [
		['0.01', '✗ Still 7.354 after 5 steps'],
		['1.1', '✗ 55.73 after 5 steps: it grows'],
		['0.5', '✓ Yes']
	] as const) {
		await exercise.getByRole('textbox').fill(rate);
		await exercise.getByRole('button', { name: 'Check' }).click();
		await expect(exercise.locator('.verdict').first()).toContainText(told);
	}
});

test('a choice is told why, whichever was chosen', async ({ page }) => {
	await open(page, 'cross-entropy');
	await showAll(page);
	const grade = page.getByTestId(/-final-grade$/);
	const check = page
		.locator('section')
		.filter({ has: grade })
		.getByRole('button', { name: 'Check' });
	for (const index of [0, 1, 0]) {
		await grade.getByRole('radio').nth(index).check();
		await check.click();
		await expect(grade.locator('.verdict')).toHaveText(/[✓✗] .{20,}/);
	}
});

test('lessons without figures load none of their script, and figures fit into 320 pixels', async ({
	page
}) => {
	const scripts = new Set<string>();
	page.on('request', (request) => {
		if (/\.js$/.test(request.url())) scripts.add(new URL(request.url()).pathname);
	});
	const code = async () =>
		(await Promise.all([...scripts].map((path) => readFile(`build${path}`, 'utf8')))).join('\n');
	await open(page, 'one-unit');
	expect(scripts.size).toBeGreaterThan(3);
	expect(await code()).not.toContain('data-testid="readout"');
	await page.setViewportSize({ width: 320, height: 568 });
	for (const lesson of ['one-weight', 'overfitting']) {
		await open(page, lesson);
		await showAll(page);
		await expect(page.locator('figure svg').first()).toBeVisible();
		expect(await sidewaysScroll(page), lesson).toBe(0);
	}
	expect(await code()).toContain('data-testid="readout"');
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('figures are drawn, and what is covered can be opened', async ({ page }) => {
		await page.goto('zh/learn/cross-entropy/');
		for (const fold of await page.locator('details.cover > summary').all()) await fold.click();
		const curves = figure(page, 'both-losses').locator('path.curve');
		await expect(curves).toHaveCount(2);
		for (const curve of await curves.all()) await expect(curve).toHaveAttribute('d', /^M.*L/);
		await expect(readout(figure(page, 'both-losses'))).toContainText('2.995');
	});
});
