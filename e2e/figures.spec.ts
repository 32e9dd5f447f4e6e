/** Figures in the text: drawn from the stage, moving it, and covered while a question is open. */
import { readFile } from 'node:fs/promises';
import { figureIn, openLesson, readoutOf, showAll } from './support/figures.ts';
import { sidewaysScroll } from './support/sizes.ts';
import { expect, test } from './support/test.ts';

test('a curve shows the point alone until its question is answered, and then the whole of it', async ({
	page
}) => {
	await openLesson(page, 'one-weight');
	for (const id of ['left-or-right', 'zero']) {
		const question = page.getByTestId(`prediction-${id}`);
		if (id === 'zero') {
			const curve = figureIn(page, 'loss-curve');
			await expect(curve.getByRole('slider')).toHaveCount(1);
			await expect(curve.locator('path.curve, path.tangent')).toHaveCount(0);
			await expect(readoutOf(curve)).not.toContainText('slope');
			await expect(curve.getByText('As a table')).toHaveCount(0);
			await expect(curve).toContainText('until you have answered');
		}
		await question.getByRole('button', { name: 'Show me' }).click();
	}
	const curve = figureIn(page, 'loss-curve');
	await expect(curve.locator('path.curve')).toHaveAttribute('d', /^M[\d.]+,[\d.]+L/);
	await expect(curve.locator('path.tangent')).toHaveCount(1);
	await expect(curve).toContainText('lowest: 0.4872');
	await curve.getByText('As a table').click();
	await expect(curve.getByRole('row', { name: /^−0\.5\b/ })).toContainText('0.4928');
});

test('the point of a curve and the leaf on the stage are one: by keys, by pulling, by editing', async ({
	page
}) => {
	const stage = await openLesson(page, 'one-weight');
	await showAll(page);
	const curve = figureIn(page, 'loss-curve');
	const handle = curve.getByRole('slider');
	await handle.focus();
	await handle.press('Home');
	await expect(stage.number('v2', 'value')).toHaveText('−4');
	await expect(handle).toHaveAttribute('aria-valuetext', /^v2 = −4, L = 1\.380/);
	await handle.press('ArrowRight');
	await expect(stage.number('v2', 'value')).toHaveText('−3.95');
	await handle.press('End');
	await expect(readoutOf(curve)).toContainText('1.068');

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
	await expect(readoutOf(curve)).toContainText('0.4928');
});

test('a figure brings the program that it is drawn from to the stage once it is used', async ({
	page
}) => {
	const stage = await openLesson(page, 'activation');
	await showAll(page);
	await stage.open('start');
	await expect(stage.node('c')).toHaveCount(0);
	await figureIn(page, 'activations').getByRole('slider').press('Home');
	await expect(stage.number('t', 'value')).toHaveText('−0.9993');
	await expect(readoutOf(figureIn(page, 'activations'))).toContainText('0.01799');
});

test('a map tells the gradient, walks down step by step, and its axes move the leaves', async ({
	page
}) => {
	const stage = await openLesson(page, 'gradient');
	await showAll(page);
	const arrow = figureIn(page, 'arrow');
	await expect(readoutOf(arrow)).toContainText('(−0.2643, −0.3212)');
	await expect(readoutOf(arrow)).toContainText('231°');
	await expect(arrow).toContainText('Of 36 directions tried, 230° climbs most');
	const [right, up] = [arrow.getByRole('slider').nth(0), arrow.getByRole('slider').nth(1)];
	await right.press('ArrowRight');
	await up.press('ArrowUp');
	await expect(stage.number('v1', 'value')).toHaveText('1.05');
	await expect(stage.number('v2', 'value')).toHaveText('−2.55');
	await expect(readoutOf(figureIn(page, 'walk'))).toContainText('1.0500');
	await stage.root.getByRole('note').getByRole('button').click();

	const walk = figureIn(page, 'walk');
	for (const loss of ['0.7346', '0.6016', '0.5030']) {
		await walk.getByRole('button', { name: 'One step on' }).click();
		await expect(readoutOf(walk)).toContainText(loss);
	}
	await walk.getByText('As a table').click();
	await expect(walk.getByRole('row').last()).toContainText('0.3964');
	await expect(figureIn(page, 'bowl-walk')).toContainText('shorter than 0.01: 29');
});

test('a walk down a curve swings, leaves the picture and says so', async ({ page }) => {
	await openLesson(page, 'learning-rate');
	await showAll(page);
	const rates = figureIn(page, 'rates');
	const on = rates.getByRole('button', { name: 'One step on' });
	await rates.getByRole('radio', { name: '1', exact: true }).check();
	for (const w of ['6.0000', '0.0000', '6.0000']) {
		await on.click();
		await expect(readoutOf(rates)).toContainText(w);
	}
	await expect(rates.getByRole('status')).toBeEmpty();
	await rates.getByRole('radio', { name: '1.1' }).check();
	await rates.getByRole('slider').press('End');
	await expect(rates.getByRole('status')).not.toBeEmpty();
	await expect(readoutOf(rates)).toContainText('345.0');
});

test('a nudge goes from gear to gear, promised and happened', async ({ page }) => {
	await openLesson(page, 'chain-rule');
	await showAll(page);
	const gears = figureIn(page, 'gears');
	await gears.getByRole('radio', { name: /^\+?0\.1$/ }).check();
	await expect(gears).toContainText('−1.6');
	await expect(gears).toContainText('−1.56');
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
	await openLesson(page, 'one-unit');
	expect(scripts.size).toBeGreaterThan(3);
	expect(await code()).not.toContain('data-testid="readout"');
	await page.setViewportSize({ width: 320, height: 568 });
	for (const lesson of ['one-weight', 'overfitting']) {
		await openLesson(page, lesson);
		await showAll(page);
		await expect(page.locator('figure svg').first()).toBeVisible();
		expect(await sidewaysScroll(page), lesson).toBe(0);
	}
	expect(await code()).toContain('data-testid="readout"');
});
