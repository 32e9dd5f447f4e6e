/** The start page: the network already moving, and the way into the lesson and back to it. */
import { Stage } from './support/stage.ts';
import { expect, test } from './support/test.ts';

test.describe('with motion', () => {
	test.use({ contextOptions: { reducedMotion: 'no-preference' } });

	test('the graph begins to move by itself, and stops when asked to', async ({ page }) => {
		await page.goto('');
		const stage = new Stage(page);
		await expect(stage.slider).toHaveAttribute('aria-valuenow', /^([2-9]|\d\d)$/);
		await stage.control('pause').click();
		await expect(stage.control('play')).toBeVisible();
		const position = Number(await stage.slider.getAttribute('aria-valuenow'));
		await stage.control('next').click();
		await stage.expectPosition(position + 1);
	});

	test('it plays to the end once and rests there', async ({ page }) => {
		await page.clock.install();
		await page.goto('');
		const stage = new Stage(page);
		await expect(stage.control('pause')).toBeVisible();
		await stage.control('speed').selectOption({ label: '4×' });
		await page.clock.runFor(14_000);
		await stage.expectPosition(await stage.length());
		await expect(stage.control('play')).toBeVisible();
		await expect(stage.number('x3', 'grad')).toHaveText('7.885');
	});
});

test('it leads to the lesson, and afterwards back to the beat that was read', async ({
	page,
	lesson
}) => {
	await page.goto('');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Will student A pass?');
	await page.locator('.story a[href*="backpropagation"]').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who is to blame for the 5 %?');
	await lesson.stage.open('forward.h2');
	await expect(lesson.stage.sentence).toContainText('h2 is');
	await page.getByRole('link', { name: 'Stepgrad' }).click();
	await page.getByRole('link', { name: /^Go on where you were:/ }).click();
	await expect(lesson.stage.sentence).toContainText('h2 is');
	await page.goto('');
	await page.getByRole('link', { name: /^Go on where you were:/ }).click();
	await lesson.stage.expectAddress('forward.h2');
	await expect(lesson.stage.sentence).toContainText('h2 is');
});

test('a link skips to the graph, one stop before it', async ({ page }) => {
	await page.goto('');
	await page.locator('html[data-theme]').waitFor();
	await page.getByRole('link', { name: 'Skip to the graph' }).focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.locator('[data-node] :focus')).toHaveCount(1);
});
