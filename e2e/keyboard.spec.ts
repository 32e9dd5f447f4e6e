/** Everything works without a pointer. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** How many times Tab must be pressed until a node of the graph has the focus. */
async function tabsToGraph(page: Page): Promise<number> {
	for (let count = 1; count <= 20; count++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate(() => document.activeElement?.matches('[data-node] *'))) return count;
	}
	return Infinity;
}

test.beforeEach(async ({ lesson }) => {
	await lesson.open();
});

test('arrow keys step, with Shift by phase, Home and End go to the ends', async ({
	lesson,
	page
}) => {
	const { stage } = lesson;
	await lesson.showAll();
	const press = (key: string) => page.keyboard.press(key);
	await press('Home');
	await stage.expectPosition(0);
	await press('ArrowRight');
	await press('ArrowRight');
	await stage.expectPosition(2);
	await press('ArrowLeft');
	await stage.expectPosition(1);
	await press('Shift+ArrowRight');
	await stage.expectAddress('forward.L');
	await press('Shift+ArrowRight');
	await stage.expectAddress('backward.x3');
	await press('Shift+ArrowLeft');
	await stage.expectAddress('forward.L');
	await press('End');
	await stage.expectAddress('backward.x3');
	await press('Shift+ArrowLeft');
	await press('Shift+ArrowLeft');
	await stage.expectPosition(0);
});

test('Space plays and pauses', async ({ lesson, page }) => {
	await page.keyboard.press('Space');
	await expect(lesson.stage.control('pause')).toBeVisible();
	await page.keyboard.press('Space');
	await expect(lesson.stage.control('play')).toBeVisible();
});

test('the letter g changes the granularity and ? lists the keys', async ({ lesson, page }) => {
	const { stage } = lesson;
	await page.keyboard.press('g');
	await expect(stage.control('granularity')).toHaveValue('phase');
	await page.keyboard.press('ArrowRight');
	await stage.expectAddress('forward.L');
	await page.keyboard.press('g');
	await expect(stage.control('granularity')).toHaveValue('operation');
	await page.keyboard.press('?');
	const help = page.getByRole('dialog', { name: 'Keys' });
	await expect(help).toBeVisible();
	await expect(help.locator('kbd', { hasText: 'Space' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(help).toHaveCount(0);
});

test('letter keys can be switched off, and stay off after a reload', async ({ lesson, page }) => {
	const { stage } = lesson;
	const letters = page.getByRole('checkbox', { name: /letter/i });
	await page.keyboard.press('?');
	await letters.focus();
	await page.keyboard.press('Space');
	await expect(letters).not.toBeChecked();
	await page.keyboard.press('Escape');
	await lesson.reload();
	// Other ways to the help stay; it says when the record has been read.
	await stage.control('help').press('Enter');
	await expect(letters).not.toBeChecked();
	await page.keyboard.press('Escape');
	await page.keyboard.press('g');
	await page.keyboard.press('?');
	await page.keyboard.press('ArrowRight');
	await stage.expectPosition(1);
	await expect(stage.control('granularity')).toHaveValue('operation');
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('keys in a field are letters', async ({ lesson, page }) => {
	await lesson.showAll();
	await lesson.stage.goToStart();
	await lesson.field('v2').focus();
	const before = await lesson.stage.slider.getAttribute('aria-valuenow');
	await page.keyboard.type('g? 1');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('Home');
	await page.keyboard.type('-');
	await expect(lesson.field('v2')).toHaveValue('-g? 1');
	await expect(lesson.stage.slider).toHaveAttribute('aria-valuenow', String(before));
	await expect(lesson.stage.control('granularity')).toHaveValue('operation');
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('Tab reaches the graph within five stops', async ({ page }) => {
	expect(await tabsToGraph(page)).toBeLessThanOrEqual(5);
});

test('arrow keys walk along the edges of the graph and leave the step alone', async ({
	lesson,
	page
}) => {
	const { stage } = lesson;
	await tabsToGraph(page);
	await expect(stage.face('w11')).toBeFocused();
	for (const [key, node] of [
		['ArrowRight', 'w11·x1'],
		['ArrowRight', 'w11·x1 + w12·x2'],
		['ArrowRight', 's1'],
		['ArrowRight', 'h1'],
		['ArrowLeft', 's1'],
		['ArrowRight', 'h1'],
		['ArrowRight', 'v1·h1'],
		['ArrowRight', 'z'],
		['ArrowRight', 'p']
	] as const) {
		await page.keyboard.press(key);
		await expect(stage.face(node), `after ${key}`).toBeFocused();
	}
	await expect(stage.face('p')).toHaveAccessibleName(
		'p, operation, value not yet, gradient not yet'
	);
	await stage.expectPosition(0);
	await page.keyboard.press('Enter');
	const card = page.getByRole('dialog', { name: 'p' });
	await expect(card).toBeFocused();
	await expect(card).toContainText('not yet');
	await page.keyboard.press('Escape');
	await expect(card).toHaveCount(0);
	await expect(stage.face('p')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(stage.face('p')).not.toBeFocused();
	await page.keyboard.press('ArrowRight');
	await stage.expectPosition(1);
});

test('a weight is edited by keyboard, and the focus is back on its node', async ({
	lesson,
	page
}) => {
	const { stage } = lesson;
	await page.keyboard.press('Shift+ArrowRight');
	await stage.expectAddress('forward.L');
	await tabsToGraph(page);
	await page.keyboard.press('Enter');
	const field = page.getByLabel('New value of w11');
	await expect(field).toBeFocused();
	await expect(field).toHaveValue('1');
	await page.keyboard.type('2');
	await page.keyboard.press('Enter');
	await expect(field).toHaveCount(0);
	await expect(stage.face('w11')).toBeFocused();
	await expect(stage.number('w11', 'value')).toHaveText('2');
	await expect(stage.number('s1', 'value')).toHaveText('1.5');
	await stage.expectAddress('forward.L');
});

test('a question is answered by keyboard', async ({ lesson, page }) => {
	const question = lesson.prediction('sign-v1');
	await page.keyboard.press('End');
	await page.getByRole('button', { name: 'Go to the question' }).focus();
	await page.keyboard.press('Enter');
	await expect(question.getByRole('radio').first()).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Enter');
	await expect(question).toContainText('You said: Negative');
	await expect(lesson.stage.number('v1', 'grad')).toBeVisible();
});
