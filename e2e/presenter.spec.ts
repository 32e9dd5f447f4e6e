/** A lecture in two windows: the slides on the wall, and the presenter's window that follows and leads. */
import type { Page } from '@playwright/test';
import { axeObjections } from './support/axe.ts';
import { expect, test } from './support/test.ts';

/** The number of the step that a window of slides shows, as `7 / 24`. */
const count = (window: Page) => window.getByTestId('slide').getByTestId('count');

async function openPresenter(page: Page, press: () => Promise<void>): Promise<Page> {
	const [popup] = await Promise.all([page.waitForEvent('popup'), press()]);
	await expect(popup.getByTestId('presenter')).toBeVisible();
	return popup;
}

test('the presenter’s window opens without moving the slides, and both lead, through reloads', async ({
	page
}) => {
	await page.goto('slides/backpropagation/#slide=3&step=backward.z');
	await expect(page).toHaveTitle(/Slides/);
	await expect(count(page)).not.toHaveText(/^1 /);
	const start = await count(page).textContent();
	const [stop, stops] = (start ?? '').split(' / ').map(Number);
	if (stop === undefined || stops === undefined) throw new Error('The slide has no step.');
	const at = (step: number) => `${step} / ${stops}`;
	expect(stop).toBeGreaterThan(3);

	const presenter = await openPresenter(page, () => page.keyboard.press('s'));
	await expect(count(presenter)).toHaveText(at(stop));
	await expect(presenter.getByTestId('next-slide').getByTestId('count')).toHaveText(at(stop + 1));
	await expect(presenter.getByTestId('notes')).toContainText('One click per step');
	await expect(presenter.getByTestId('step-notes')).not.toBeEmpty();
	await expect(count(page)).toHaveText(at(stop));

	for (let press = 0; press < 3; press++) await presenter.keyboard.press('PageUp');
	await expect(count(page)).toHaveText(at(stop - 3));
	await expect(presenter.getByTestId('step-count')).toHaveText(at(stop - 3));
	await page.keyboard.press('PageDown');
	await expect(count(presenter)).toHaveText(at(stop - 2));

	await page.reload();
	await expect(count(page)).toHaveText(at(stop - 2));
	await presenter.reload();
	await expect(count(presenter)).toHaveText(at(stop - 2));
	await presenter.keyboard.press('ArrowRight');
	await expect(count(page)).toHaveText(at(stop - 1));

	expect(await axeObjections(presenter)).toEqual([]);
});

test('a pop-up that the browser blocks is said in a sentence, with a link', async ({ page }) => {
	await page.addInitScript(() => {
		window.open = () => null;
	});
	await page.goto('zh/slides/backpropagation/');
	await page.locator('html[data-theme]').waitFor();
	await page.keyboard.press('s');
	const blocked = page.getByTestId('blocked');
	await expect(blocked).toContainText('浏览器没有让演讲者窗口打开');
	await expect(blocked.getByRole('link')).toHaveAttribute('href', /presenter\/#.*room=/);
});
