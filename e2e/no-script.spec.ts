/** Without script the lesson is a page to read: graph, text, and answers folded away. */
import { expect, test } from '@playwright/test';
import { figureIn, readoutOf } from './support/figures.ts';
import { Stage } from './support/stage.ts';

test.use({ javaScriptEnabled: false });

// Not every browser can be told to do without: then no script arrives.
test.beforeEach(({ page }) => page.route(/\.js$/, (route) => route.abort()));

test('the graph stands at its first step, with the sentence that begins', async ({ page }) => {
	await page.goto('learn/backpropagation/');
	const stage = new Stage(page);
	await expect(stage.graph.locator('[data-node]')).toHaveCount(29);
	await expect(stage.graph.locator('[data-edge] path.line')).toHaveCount(31);
	await expect(stage.number('w23', 'value')).toHaveText('3');
	await expect(stage.node('L')).toBeVisible();
	await expect(stage.node('L').locator('circle.not-yet')).toHaveCount(2);
	await expect(stage.sentence).not.toBeEmpty();
	await stage.expectPosition(0);
});

test('the text is there, and what gives an answer away is folded', async ({ page }) => {
	await page.goto('learn/backpropagation/');
	const text = page.getByRole('article');
	await expect(text.getByRole('heading', { level: 1 })).toHaveText('Who is to blame for the 5 %?');
	await expect(text.getByText('Obstacles win:')).toBeVisible();
	const folds = text.locator('details.cover');
	await expect(folds.first()).not.toHaveAttribute('open');
	await expect(text.getByText('Raise v1 by a little')).toBeHidden();
	await folds.first().locator('summary').first().click();
	await expect(text.getByText('Raise v1 by a little')).toBeVisible();
	await expect(text.getByText('the largest of all eight')).toBeHidden();
	await folds.nth(1).locator('summary').first().click();
	await expect(text.getByText('the largest of all eight')).toBeVisible();
	await expect(text.getByRole('heading', { name: 'Your turn', level: 2 })).toBeVisible();
});

test('the links to the other language and to the start page work', async ({ page }) => {
	await page.goto('learn/backpropagation/');
	await page.getByRole('link', { name: '中文' }).click();
	await expect(page).toHaveURL(/\/zh\/learn\/backpropagation\/$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
	await expect(page.getByTestId('sentence')).toContainText(/\p{Script=Han}/u);
	await page.getByRole('link', { name: 'Stepgrad' }).click();
	await expect(page).toHaveURL(/\/zh\/$/);
	await expect(page.getByTestId('graph').locator('[data-node]')).toHaveCount(29);
	await page.locator('.story a[href*="backpropagation"]').click();
	await expect(page).toHaveURL(/\/zh\/learn\/backpropagation\/$/);
});

test('figures are drawn, and what is covered can be opened', async ({ page }) => {
	await page.goto('zh/learn/cross-entropy/');
	for (const fold of await page.locator('details.cover > summary').all()) await fold.click();
	const curves = figureIn(page, 'both-losses').locator('path.curve');
	await expect(curves).toHaveCount(2);
	for (const curve of await curves.all()) await expect(curve).toHaveAttribute('d', /^M.*L/);
	await expect(readoutOf(figureIn(page, 'both-losses'))).toContainText('2.995');
});
