/** Everything that can be used has a name, a visible focus and a size, and needs no pointer. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { controls, smallTargets } from './support/sizes.ts';
import { themes } from './support/themes.ts';
import { addresses, goToEnd, open, openAnswered } from './support/walk.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** One stop of the Tab key: what a screen reader calls it, and what is wrong with its looks. */
interface Stop {
	readonly spoken: string;
	readonly isNode: boolean;
	readonly flaws: readonly string[];
}

/** Presses Tab from the top of the page until the focus has left it. */
async function walk(page: Page, most = 400): Promise<Stop[]> {
	const stops: Stop[] = [];
	await page.evaluate(() => {
		// Tab goes on from what had the focus last: the top of the page.
		document.body.tabIndex = -1;
		document.body.focus();
		document.body.removeAttribute('tabindex');
		scrollTo(0, 0);
	});
	while (stops.length < most) {
		await page.keyboard.press('Tab');
		const look = await page.evaluate(looks);
		if (look === null) return stops;
		const [line = ''] = (await page.locator(':focus').ariaSnapshot()).split('\n');
		// A summary has a role that ARIA has no word for; its snapshot is its text.
		const spoken = line
			.replace(/^- '(.*)'$/, '- $1')
			.replace(/^- text: (.+)$/, '- disclosure "$1"');
		stops.push({ spoken, ...look });
	}
	throw new Error(`Tab does not leave the page: ${JSON.stringify(stops.slice(-3))}`);
}

/** Runs in the page: whether the focus is seen, and whether something lies over what has it; null for none. */
function looks(): Omit<Stop, 'spoken'> | null {
	const element = document.activeElement;
	if (element === null || element === document.body) return null;
	const ring = element.querySelector('.frame') ?? element;
	const { outlineStyle, outlineWidth } = getComputedStyle(ring);
	const flaws: string[] = [];
	if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) flaws.push('no ring');
	const { left, top, width, height } = element.getBoundingClientRect();
	const over = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
	const isSeen =
		over !== null &&
		(element.contains(over) || over.contains(element) || over.closest('label')?.contains(element));
	if (!isSeen) flaws.push(`covered by ${over?.outerHTML.slice(0, 60)}`);
	return { isNode: element.closest('[data-node]') !== null, flaws };
}

for (const [name, address] of Object.entries(addresses)) {
	test(`Tab visits named, visible stops and leaves the page ${name}`, async ({ page }) => {
		await open(page, address);
		const stops = await walk(page);
		expect(stops.length).toBeGreaterThan(4);
		expect(stops.filter(({ spoken }) => !/^- \w+ "[^"]+"/.test(spoken))).toEqual([]);
		expect(stops.filter(({ flaws }) => flaws.length > 0)).toEqual([]);
		if (address === addresses.lesson || address === addresses.lessonZh) {
			const toGraph = stops.findIndex(({ isNode }) => isNode) + 1;
			expect(toGraph).toBeGreaterThan(0);
			expect(toGraph).toBeLessThanOrEqual(5);
			expect(stops.filter(({ isNode }) => isNode)).toHaveLength(1);
		}
	});
}

test('Tab visits named, visible stops in the whole lesson', async ({ page }) => {
	const stage = await openAnswered(page);
	await goToEnd(stage);
	const stops = await walk(page);
	expect(stops.length).toBeGreaterThan(30);
	expect(stops.filter(({ spoken }) => !/^- \w+ "[^"]+"/.test(spoken))).toEqual([]);
	expect(stops.filter(({ flaws }) => flaws.length > 0)).toEqual([]);
});

test('the focus is seen where colours are forced', async ({ page }) => {
	await page.emulateMedia(themes['forced'] ?? {});
	await openAnswered(page);
	expect((await walk(page)).filter(({ flaws }) => flaws.length > 0)).toEqual([]);
});

for (const width of [1440, 390]) {
	test(`everything to press is at least 24 pixels wide and high (${width} wide)`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 844 });
		for (const address of [addresses.home, addresses.unknown]) {
			await open(page, address);
			expect(await smallTargets(page), address).toEqual([]);
		}
		const stage = await openAnswered(page);
		await stage.open('backward.w23');
		await stage.expectAddress('backward.w23');
		expect(await smallTargets(page), 'lesson').toEqual([]);
		await stage.node('w23').getByRole('button').press('Enter');
		await expect(page.getByRole('dialog')).toBeVisible();
		expect(await smallTargets(page), 'node').toEqual([]);
		await page.keyboard.press('Escape');
		await stage.control('help').click();
		await expect(page.getByRole('dialog')).toBeVisible();
		expect(await smallTargets(page), 'help').toEqual([]);
	});
}

test('what shows that it can be pressed can be reached by the keyboard', async ({ page }) => {
	await openAnswered(page);
	const pressed = await page.evaluate((controls) => {
		const isPointed = (element: Element | null) =>
			element !== null && getComputedStyle(element).cursor === 'pointer';
		return [...document.querySelectorAll('body *')]
			.filter((element) => isPointed(element) && !isPointed(element.parentElement))
			.map((element) => {
				const control = element.matches('label') ? element.querySelector('input') : element;
				const isReached = control?.matches(controls) && !control.matches('[inert] *, :disabled');
				return isReached ? '' : element.outerHTML.slice(0, 100);
			});
	}, controls);
	expect(pressed.length).toBeGreaterThan(20);
	expect(pressed.filter((element) => element !== '')).toEqual([]);
});

test('the arrow keys lead to every node of the graph', async ({ page }) => {
	const stage = await openAnswered(page);
	const all = await stage.graph.locator('[data-node]').count();
	const first = await focusedNode(page, stage.graph.locator('[tabindex="0"]'));
	const reached = new Set([first]);
	for (const node of reached) {
		for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
			const button = stage.node(node).getByRole('button');
			await button.focus();
			await page.keyboard.press(key);
			reached.add(await focusedNode(page));
		}
	}
	expect(reached).not.toContain('');
	expect(reached.size).toBe(all);
});

/** The name of the node that has the focus, given first to an element if one is named. */
async function focusedNode(page: Page, element?: Locator): Promise<string> {
	await element?.focus();
	return page.evaluate(
		() => document.activeElement?.closest('[data-key]')?.getAttribute('data-key') ?? ''
	);
}
