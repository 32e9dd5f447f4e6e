/** Slides in a browser: every key and clicker, questions, values, touch, and what a bad projector needs. */
import type { Page } from '@playwright/test';
import { axeObjections } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const count = (page: Page) => page.getByTestId('count').first();
const number = (page: Page, name: string, kind: 'value' | 'grad') =>
	page.getByTestId('slide-graph').first().locator(`[data-key="${name}"] text.number.${kind}`);

/** Opens a deck and waits until its keys are there and formulas have come. */
async function openDeck(page: Page, address = 'slides/backpropagation/'): Promise<void> {
	await page.goto(address);
	await expect(page.locator('main[data-ready=true]')).toBeVisible();
}

test('every key and every clicker moves the deck, and the address says where it is', async ({
	page
}) => {
	await openDeck(page);
	const all = Number((await count(page).innerText()).split('/')[1]);
	const at = (stop: number) => expect(count(page)).toHaveText(`${stop} / ${all}`);
	let here = 1;
	for (const [keys, by] of [
		[['ArrowRight', 'PageDown', 'Space', 'n'], 1],
		[['ArrowLeft', 'PageUp', 'Shift+Space', 'p'], -1]
	] as const) {
		for (const key of keys) {
			await page.keyboard.press(key);
			here += by;
			await at(here);
		}
	}
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect(page.getByTestId('slide')).toHaveAccessibleName(
		'What arrives, times the other side'
	);
	await expect(page).toHaveURL(/#slide=3&step=backward\.L$/);
	await page.keyboard.press('ArrowUp');
	await expect(page.getByTestId('slide')).toHaveAccessibleName('Two signs');
	await page.keyboard.press('End');
	await at(all);
	await expect(number(page, 'w23', 'grad')).toHaveText('1.729');
	await page.keyboard.press('Home');
	await at(1);

	for (const [key, wall] of [
		['b', 'black'],
		['.', 'black'],
		['w', 'white']
	] as const) {
		await page.keyboard.press(key);
		await expect(page.getByTestId('wall')).toHaveClass(new RegExp(wall));
		// The first key brings the picture back, and does nothing else.
		await page.keyboard.press('ArrowRight');
		await expect(page.getByTestId('wall')).toHaveCount(0);
		await at(1);
	}

	await page.keyboard.press('g');
	await expect(page.getByLabel('Go to slide', { exact: true }).last()).toBeFocused();
	await page.keyboard.type('5');
	await page.keyboard.press('Enter');
	await expect(page.getByTestId('slide')).toHaveAccessibleName('Six weights');
	await page.keyboard.press('o');
	const thumbs = page.getByTestId('overview').getByRole('button');
	await expect(thumbs).toHaveCount(6);
	await expect(thumbs.nth(4)).toBeFocused();
	await thumbs.nth(5).click();
	await expect(page.getByTestId('slide')).toHaveAccessibleName('One sweep, eight answers');
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog')).toContainText('presenter’s window');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a slide is found by its address, an unknown one leads next to it, and some can be chosen', async ({
	page
}) => {
	await openDeck(page, 'slides/backpropagation/?only=5,9,3#slide=5&step=backward.w22');
	await expect(number(page, 'w22', 'grad')).toHaveText('2.223');
	await expect(number(page, 'w23', 'grad')).toHaveCount(0);
	await expect(page.getByRole('note')).toContainText('“9”');
	await page.keyboard.press('ArrowDown');
	await expect(page.getByTestId('slide')).toHaveAccessibleName(
		'What arrives, times the other side'
	);
	await page.goto('about:blank');
	await openDeck(page, 'slides/backpropagation/#slide=5&step=backward.w99');
	await expect(page.getByRole('note')).toContainText('backward.w99');
	await expect(page.getByTestId('slide')).toHaveAccessibleName('Six weights');
});

test('the room is asked, its hands are counted, and the answer comes with the next click', async ({
	page
}) => {
	await openDeck(page, 'slides/backpropagation/#slide=4');
	await page.keyboard.press('ArrowRight');
	await expect(page.getByTestId('question')).toBeVisible();
	await expect(page.getByTestId('answer')).toHaveCount(0);
	const hands = page.getByTestId('hands');
	for (let hand = 0; hand < 3; hand++) await hands.nth(1).click();
	await page.getByRole('button', { name: 'One hand less' }).nth(1).click();
	await expect(hands.nth(1)).toHaveText('2');
	await expect(page).toHaveURL(/question=largest$/);
	expect(await axeObjections(page)).toEqual([]);
	// A clicker is heard although a button has the focus.
	await page.keyboard.press('PageDown');
	await expect(page.getByTestId('answer')).toBeVisible();
	await expect(hands.nth(1)).toHaveText('2');
});

test('a value that is changed stays when one leaves and comes back, until it is reset', async ({
	page
}) => {
	await openDeck(page, 'slides/backpropagation/#slide=6');
	await page.getByTestId('slide-graph').locator('[data-key="w23"] .face').click();
	const field = page.getByTestId('values').getByLabel('w23', { exact: true });
	await field.fill('2');
	await field.press('Enter');
	await expect(number(page, 'w23', 'value')).toHaveText('2');
	await expect(page.getByTestId('changed')).toBeVisible();
	// 0.7 times what arrives there, which is no longer 2.470: z has changed, and p with it.
	await expect(number(page, 'w23', 'grad')).not.toHaveText('1.729');
	const changed = (await number(page, 'w23', 'grad').textContent()) ?? '';
	await expect(page.getByTestId('slide-formula').locator('.stage-result')).toContainText(
		changed.slice(0, 4)
	);
	await field.press('Escape');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowRight');
	await expect(number(page, 'w23', 'grad')).toHaveText(changed);
	await page.keyboard.press('r');
	await expect(number(page, 'w23', 'grad')).toHaveText('1.729');
	await expect(page.getByTestId('changed')).toHaveCount(0);
});

test('no text of a slide is smaller than 20 of its 720 units, and both themes are clear to axe', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await openDeck(page, 'slides/backpropagation/#slide=5');
	for (const key of ['End', 'Home', 't', '+']) {
		await page.keyboard.press(key);
		const smallest = await page.getByTestId('slide').evaluate((slide) => {
			const unit = slide.getBoundingClientRect().width / 1280;
			const sizes = [
				...slide.querySelectorAll('text.number, text.name, text.op, h1, p, text.caption')
			]
				.filter((element) => element.textContent.trim() !== '')
				.map((element) => {
					const svg = element.closest('svg');
					const scale = svg?.getScreenCTM()?.a ?? 1;
					return (parseFloat(getComputedStyle(element).fontSize) * scale) / unit;
				});
			return Math.min(...sizes);
		});
		expect(smallest, key).toBeGreaterThan(19.9);
	}
	await page.keyboard.press('t');
	expect(await axeObjections(page)).toEqual([]);
	await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
	expect(await axeObjections(page, 'dark')).toEqual([]);
});
