/** A lesson that shows several runs: the chain rule, on a chain, the same nudged, a network and two ways. */
import type { Page } from '@playwright/test';
import { Stage } from './support/stage.ts';
import { expect, test } from './support/test.ts';

const address = 'learn/chain-rule/';

async function open(page: Page, step = ''): Promise<Stage> {
	await page.goto(address + (step && `#step=${step}`));
	await page.locator('html[data-theme]').waitFor();
	return new Stage(page);
}

async function show(page: Page, ...questions: string[]): Promise<void> {
	for (const id of questions) {
		const question = page.getByTestId(`prediction-${id}`);
		await question.getByRole('button', { name: 'Show me' }).click();
		await expect(question.locator('.verdict')).toBeVisible();
	}
}

const nodesOf = (stage: Stage) => stage.graph.locator('[data-key]');

test('“next” leads from the end of a scene into the next, and “back” to the end of the one before', async ({
	page
}) => {
	const stage = await open(page, 'backward.a');
	await stage.control('next').click();
	await expect(stage.number('w', 'grad')).toHaveText('−16');
	await stage.control('next').click();
	await stage.expectPosition(0);
	await expect(stage.number('w', 'value')).toHaveText('1.001');
	await expect(stage.number('w', 'grad')).toHaveCount(0);
	await stage.expectAddress('w=1.001:start');
	await expect(page.locator('.beat.current')).toContainText('one thousandth more');
	await stage.control('back').click();
	await expect(stage.number('w', 'grad')).toHaveText('−16');
	await stage.expectAddress('backward.w');
	await expect(page.locator('.beat.current')).toContainText('This is the chain rule');
});

test('the last and the first step, and what plays, stay in their scene', async ({ page }) => {
	const stage = await open(page, 'w=1.001:forward.a');
	await stage.control('last').click();
	await stage.expectAddress('w=1.001:backward.w');
	await expect(stage.number('w', 'grad')).toHaveText('−15.99');
	await stage.control('first').click();
	await stage.expectAddress('w=1.001:start');
	await expect(stage.control('first')).toHaveAttribute('aria-disabled', 'true');
	await expect(stage.control('back')).toHaveAttribute('aria-disabled', 'false');
});

test('a beat of another scene puts its run on the stage', async ({ page }) => {
	const stage = await open(page);
	await expect(nodesOf(stage)).toHaveCount(7);
	await page.getByRole('button', { name: 'Show this step: Forward, s2' }).click();
	await expect(stage.number('s2', 'value')).toHaveText('1.44');
	await expect(stage.sentence).toContainText('s2 is');
	await stage.expectAddress('student:forward.s2');
	await page.getByRole('button', { name: 'Show this step: Forward, b' }).click();
	await expect(nodesOf(stage)).toHaveCount(7);
	await expect(stage.number('b', 'value')).toHaveText('−4');
});

test('what a scene sets is no edit of the reader, and her own edits stay in it', async ({
	page
}) => {
	const stage = await open(page, 'w=1.001:forward.L');
	await expect(stage.number('L', 'value')).toHaveText('15.98');
	const notice = stage.root.getByRole('note');
	await expect(notice).toHaveCount(0);
	await stage.face('w').click();
	await stage.root.getByRole('textbox').first().fill('4');
	await page.keyboard.press('Enter');
	await expect(stage.number('L', 'value')).toHaveText('4');
	await expect(notice).toContainText('w');
	await page.keyboard.press('Escape');
	await stage.open('forward.L');
	await expect(stage.number('L', 'value')).toHaveText('16');
	await expect(notice).toHaveCount(0);
	await stage.open('w=1.001:forward.L');
	await expect(stage.number('L', 'value')).toHaveText('4');
	await notice.getByRole('button').click();
	await expect(stage.number('L', 'value')).toHaveText('15.98');
});

test('nothing of a later scene is shown before the question that stands before it', async ({
	page
}) => {
	const stage = await open(page, 'paths:backward.x');
	await expect(stage.sentence).toHaveText(/^The stage waits/);
	await expect(nodesOf(stage).and(page.locator('[data-key="q"]'))).toHaveCount(0);
	await expect(stage.number('z', 'grad')).toHaveCount(0);
	await show(page, 'rise-or-fall');
	await expect(stage.sentence).toHaveText(/^The stage waits/);
	await expect(stage.number('q', 'grad')).toHaveText('1');
	await expect(stage.number('x', 'grad')).toHaveCount(0);
	await show(page, 'two-ways');
	await expect(stage.number('x', 'grad')).toHaveText('7');
	await stage.expectAddress('paths:backward.x');
});

test('an open question is not stepped past into the next scene', async ({ page }) => {
	const stage = await open(page, 'student:forward.L');
	for (const id of ['last', 'next', 'finish-phase', 'next']) await stage.control(id).click();
	await expect(stage.sentence).toHaveText(/^The stage waits/);
	await expect(stage.number('p', 'grad')).toHaveCount(0);
	await show(page, 'rise-or-fall');
	await expect(stage.number('p', 'grad')).toHaveText('−19.99');
});

test('a link, a reload, the other language and the start page keep the scene', async ({ page }) => {
	await open(page);
	await show(page, 'rise-or-fall');
	const stage = await open(page, 'student:backward.h2');
	await page.reload();
	await page.locator('html[data-theme]').waitFor();
	await expect(stage.number('h2', 'grad')).toHaveText('2.470');
	await page.getByRole('link', { name: '中文' }).click();
	await expect(page).toHaveURL(/\/zh\/learn\/chain-rule\/#step=student:backward\.h2$/);
	await expect(stage.number('h2', 'grad')).toHaveText('2.470');
	await page.goto('./');
	await page.locator('html[data-theme]').waitFor();
	await expect(
		page.locator('a[href$="learn/chain-rule/#step=student:backward.h2"]').first()
	).toBeVisible();
});

test('an unknown scene opens the nearest step with a notice that names it', async ({ page }) => {
	const stage = await open(page, 'square:backward.w');
	await expect(page.getByText('(square:backward.w)')).toBeVisible();
	await expect(stage.sentence).toContainText('The backward pass begins at L');
	await expect(nodesOf(stage)).toHaveCount(7);
	await stage.open('w=1.001:forward.nothing');
	await expect(page.getByText('(w=1.001:forward.nothing)')).toBeVisible();
	await expect(stage.number('a', 'value')).toHaveText('2.002');
});

test('terms of another run light nothing up', async ({ page }) => {
	const stage = await open(page, 'forward.L');
	const beat = page.locator('[data-beat="beat-forward-s2"]');
	await beat.locator('.term.value').last().hover();
	await expect(beat).toContainText('Back to student A');
	await expect(stage.graph.locator('.lit')).toHaveCount(0);
	const own = page.locator('[data-beat="beat-forward-L"] .term.value');
	await own.hover();
	await expect(stage.graph.locator('[data-node].lit')).toHaveAttribute('data-key', 'L');
	await expect(own).toHaveClass(/lit/);
	const others = page.locator('article [data-term][data-program].lit');
	await expect(others).toHaveCount(0);
});

test('the factors of a path are asked for and checked', async ({ page }) => {
	await open(page);
	await show(page, 'rise-or-fall', 'two-ways');
	const exercise = page.getByTestId('exercise-path-w12');
	const answers = {
		'local-w12': '0.9',
		'local-s1': '1',
		'local-h1': '1',
		'local-z': '0.0475',
		'grad-p': '-19.99',
		'grad-w12': '0.855'
	};
	for (const [field, answer] of Object.entries(answers)) {
		await exercise.locator(`#path-w12-${field}`).fill(answer);
	}
	await exercise.getByLabel('is greater than 0').first().check();
	await exercise.getByRole('button', { name: 'Check' }).click();
	await expect(exercise.locator('#path-w12-grad-w12-verdict')).toContainText('the sign is not');
	await exercise.locator('#path-w12-grad-w12').fill('−0.855');
	await exercise.getByRole('button', { name: 'Check' }).click();
	await expect(exercise).toContainText('All of them are right');
});
