/** A training run on the stage: twenty-one passes in one drawing, one bar over all of them. */
import { expect, test } from './support/test.ts';
import { LessonPage } from './support/lesson.ts';
import type { Stage } from './support/stage.ts';
import type { Page } from '@playwright/test';

/** The questions of the lesson in their order. */
const questions = ['moves-furthest', 'rate-one', 'which-valley'] as const;

/** Opens the lesson on the learning rate, its questions answered, at a step. */
async function open(page: Page, step: string): Promise<Stage> {
	const lesson = new LessonPage(page);
	await page.goto('learn/learning-rate/');
	await lesson.ready();
	for (const question of questions) await lesson.show(question);
	await lesson.stage.open(step);
	return lesson.stage;
}

test('passes share one drawing, and each has its own numbers', async ({ page }) => {
	const stage = await open(page, 'pass-1.forward.p');
	const count = await stage.graph.locator('[data-node]').count();
	await expect(stage.number('p', 'value')).toHaveText('0.05002');
	await expect(page.getByTestId('pass-count')).toHaveText('pass 1 of 21');
	await stage.open('pass-3.forward.p');
	await expect(stage.number('p', 'value')).toHaveText('0.4417');
	await expect(page.getByTestId('pass-count')).toHaveText('pass 3 of 21');
	// What the pass has not computed yet is not there; what outlasts it is.
	await expect(stage.number('L', 'value')).toHaveCount(0);
	await expect(stage.number('p', 'grad')).toHaveCount(0);
	await expect(stage.number('w11', 'grad')).toHaveCount(1);
	await expect(stage.graph.locator('[data-node]')).toHaveCount(count);
	await stage.expectAddress('pass-3.forward.p');
});

test('an update is written with its rule and its numbers, and follows another rate', async ({
	page
}) => {
	const stage = await open(page, 'pass-1.update.w11');
	await expect(stage.sentence).toHaveText(
		'w11 becomes w11 minus rate times the gradient of w11: 1.0000 minus 0.1000 times −0.6650 is 1.0665.'
	);
	await expect(stage.result).toContainText('1.0665');
	await expect(stage.number('w11', 'value')).toHaveText('1.066');
	await expect(stage.node('w11')).toHaveClass(/\bupdate\b/);
	await stage.edit('rate', '1');
	await expect(stage.result).toContainText('1.6650');
	await stage.open('pass-2.clear.w11');
	await expect(stage.number('w11', 'grad')).toHaveText('0');
	await expect(stage.sentence).toContainText('The gradient of w11 is set back to 0');
});

test('the bar over all passes is pressed, dragged and walked by keys', async ({ page }) => {
	const stage = await open(page, 'pass-2.backward.z');
	const passes = page.getByTestId('passes');
	const count = page.getByTestId('pass-count');
	await page.getByTestId('next-pass').click();
	await stage.expectAddress('pass-3.backward.z');
	await page.keyboard.press('n');
	await stage.expectAddress('pass-4.backward.z');
	await page.keyboard.press('p');
	await stage.expectAddress('pass-3.backward.z');
	await passes.press('End');
	await expect(count).toHaveText('pass 21 of 21');
	await expect(passes).toHaveAttribute('aria-valuetext', 'pass 21 of 21');
	await passes.press('ArrowLeft');
	await expect(count).toHaveText('pass 20 of 21');
	await passes.press('Home');
	await stage.expectAddress('pass-1.backward.z');
	await expect(page.getByTestId('previous-pass')).toHaveAttribute('aria-disabled', 'true');
	const box = await passes.boundingBox();
	if (!box) throw new Error('The bar is not on the page.');
	const at = (share: number) => [box.x + share * box.width, box.y + box.height / 2] as const;
	await page.mouse.move(...at(0.5));
	await page.mouse.down();
	await expect(count).toHaveText('pass 11 of 21');
	await page.mouse.move(...at(0.99));
	await expect(count).toHaveText('pass 21 of 21');
	await page.mouse.up();
	// Steps of one pass are few enough to have a mark each; the slider still tells of all.
	await stage.control('granularity').selectOption('pass');
	await stage.control('back').click();
	await stage.expectAddress('pass-20.update.v2');
	await stage.control('next').click();
	await expect(page.getByTestId('next')).toHaveAttribute('aria-disabled', 'false');
	await expect(count).toHaveText('pass 21 of 21');
});
