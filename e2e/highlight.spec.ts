/** What belongs together lights up together: graph, formula and prose, each from each. */
import { expect, test } from './support/test.ts';

test.beforeEach(async ({ lesson }) => {
	await lesson.open();
	await lesson.showAll();
	await lesson.stage.open('backward.w23');
	await expect(lesson.stage.result).toContainText('1.7290');
});

test('pointing at a term of the formula lights its edge', async ({ lesson: { stage } }) => {
	const term = stage.formula.locator('[data-term].local, .local [data-term]').first();
	const edge = await term.getAttribute('data-edge');
	await term.hover();
	await expect(stage.graph.locator(`[data-edge="${edge}"]`)).toHaveClass(/lit/);
	await stage.slider.hover();
	await expect(stage.graph.locator('.lit')).toHaveCount(0);
});

test('pointing at a node lights its terms in formula and prose', async ({ lesson }) => {
	const { stage, text } = lesson;
	await stage.node('w23').hover();
	const id = await stage.node('w23').getAttribute('data-node');
	const mine = `[data-term][data-node="${id}"]`;
	await expect(stage.formula.locator(`${mine}.lit`).first()).toBeVisible();
	const all = await text.locator(mine).count();
	expect(all).toBeGreaterThan(1);
	await expect(text.locator(`${mine}.lit`)).toHaveCount(all);
	await expect(text.locator(`[data-term].lit:not(${mine})`)).toHaveCount(0);
});

test('focusing a node lights the same terms as pointing at it', async ({ lesson: { stage } }) => {
	const id = await stage.node('w23').getAttribute('data-node');
	await stage.node('w23').locator('[tabindex]').focus();
	await expect(stage.formula.locator(`[data-node="${id}"].lit`).first()).toBeVisible();
});

test('pointing at a number in the prose lights its node', async ({ lesson: { stage, text } }) => {
	const beat = text.locator('[data-beat="beat-backward-w23"]');
	await beat.locator('.term.grad').first().hover();
	await expect(stage.graph.locator('[data-node].lit')).toHaveAttribute('data-key', 's2');
});
