/** A lecture in two windows: the slides on the wall, and the presenter's window that follows and leads. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Frame, Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const own = process.env['STEPGRAD_ADDRESS'] ?? '';

/** The number of the step that a window of slides shows, as `7 / 24`. */
const count = (window: Page | Frame) => window.getByTestId('slide').getByTestId('count');

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

	const { violations } = await new AxeBuilder({ page: presenter }).analyze();
	expect(violations).toEqual([]);
});

test('laser and pen are seen in both windows, and a stroke is there again on its step', async ({
	page
}) => {
	await page.goto('slides/backpropagation/');
	await expect(count(page)).toHaveText(/^1 /);
	const presenter = await openPresenter(page, () => page.keyboard.press('s'));
	await expect(presenter.getByTestId('connection')).toHaveText('The slides follow.');
	const ink = presenter.getByTestId('ink');
	const box = await ink.boundingBox();
	if (!box) throw new Error('There is nothing to draw on.');
	const move = (x: number, y: number) =>
		presenter.mouse.move(box.x + box.width * x, box.y + box.height * y, { steps: 4 });

	await presenter.keyboard.press('l');
	await move(0.5, 0.5);
	await expect(page.getByTestId('ink').locator('.dot')).toHaveAttribute('cx', /^6[34]\d/);
	await presenter.keyboard.press('d');
	await expect(page.getByTestId('ink').locator('.dot')).toHaveCount(0);
	await move(0.2, 0.2);
	await presenter.mouse.down();
	await move(0.4, 0.4);
	await presenter.mouse.up();
	const strokes = page.getByTestId('ink').locator('path');
	await expect(strokes).toHaveCount(1);
	await presenter.keyboard.press('PageDown');
	await expect(strokes).toHaveCount(0);
	await page.keyboard.press('PageUp');
	await expect(strokes).toHaveCount(1);
	await page.keyboard.press('u');
	await expect(ink.locator('path')).toHaveCount(0);

	await presenter.keyboard.press('b');
	await expect(page.getByTestId('wall')).toBeVisible();
	await presenter.keyboard.press('PageDown');
	await expect(page.getByTestId('wall')).toHaveCount(0);
	await expect(count(page)).toHaveText(/^1 /);
});

test('inside another site’s page, where storage is kept apart, the windows follow each other', async ({
	page
}) => {
	const course = 'http://course.test/';
	await page.route(`${course}**`, (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<!doctype html><html lang="en"><title>Course</title><link rel="icon" href="data:,">
				<iframe title="Slides" width="960" height="640" src="${own}slides/backpropagation/"></iframe>`
		})
	);
	await page.goto(course);
	const slides = () => {
		const frame = page.frames().find((frame) => frame.url().startsWith(own));
		if (!frame) throw new Error('There are no slides.');
		return frame;
	};
	await expect(count(slides())).toHaveText(/^1 /);
	const presenter = await openPresenter(page, () =>
		slides().getByRole('button', { name: 'Presenter’s window' }).click()
	);
	await presenter.keyboard.press('PageDown');
	await expect(count(slides())).toHaveText(/^2 /);
	await slides().evaluate(() => location.reload());
	await expect(count(slides())).toHaveText(/^2 /);
	await presenter.keyboard.press('PageDown');
	await expect(count(slides())).toHaveText(/^3 /);
});

test('a pop-up that the browser blocks is said in a sentence, with a link', async ({ page }) => {
	await page.addInitScript(() => {
		window.open = () => null;
	});
	await page.goto('zh/slides/backpropagation/');
	await page.keyboard.press('s');
	const blocked = page.getByTestId('blocked');
	await expect(blocked).toContainText('浏览器没有让演讲者窗口打开');
	await expect(blocked.getByRole('link')).toHaveAttribute('href', /presenter\/#.*room=/);
});
