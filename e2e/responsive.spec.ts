/** On every screen the stage and the text fit, nothing lies over anything, and numbers can be read. */
import { expect, test, type Page } from '@playwright/test';
import { crowded, cutOff, sidewaysScroll } from './support/sizes.ts';
import { addresses, atEveryPosition, goToEnd, open, openAnswered } from './support/walk.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const sizes = [
	{ width: 320, height: 568 },
	{ width: 390, height: 844 },
	{ width: 768, height: 1024 },
	{ width: 1440, height: 900 },
	{ width: 1920, height: 1080 }
];
const phones = sizes.filter(({ width }) => width < 600);

for (const { width, height } of sizes) {
	test.describe(`at ${width} × ${height}`, () => {
		test.use({ viewport: { width, height } });

		test('nothing is cut off, out of the window or over something else', async ({ page }) => {
			for (const address of [addresses.home, addresses.unknown]) {
				await open(page, address);
				await expectTidy(page, address);
			}
			const stage = await openAnswered(page);
			await expectTidy(page, 'the lesson at its start');
			await goToEnd(stage);
			await expectTidy(page, 'the lesson at its end');
		});

		test('the stage sticks only while 40 % of the height is left for the text', async ({
			page
		}) => {
			const stage = await openAnswered(page);
			await page.locator('article [data-beat]').nth(6).scrollIntoViewIfNeeded();
			await page.evaluate(() => document.querySelectorAll('[data-beat]')[6]?.scrollIntoView());
			const box = await stage.root.boundingBox();
			const text = await page.getByRole('article').boundingBox();
			if (!box || !text) throw new Error('There is no stage or no text.');
			const isBeside = text.x + text.width <= box.x + 1;
			const left = isBeside ? 1 : 1 - Math.max(0, box.y + box.height) / height;
			expect(left).toBeGreaterThanOrEqual(0.4);
		});

		test('the whole of the formula can be read at every step', async ({ page }) => {
			const stage = await openAnswered(page);
			const hidden = await atEveryPosition(stage, () =>
				[...document.querySelectorAll('[data-testid=formula]')]
					.filter((formula) => {
						const box = formula.getBoundingClientRect();
						const row = formula.parentElement?.getBoundingClientRect();
						const isScrolled = getComputedStyle(formula).overflowX === 'auto';
						const isCut = formula.scrollWidth > formula.clientWidth && !isScrolled;
						return isCut || !row || box.left < row.left - 1 || box.bottom > row.bottom + 1;
					})
					.map((formula) => formula.textContent)
			);
			expect(hidden).toEqual(hidden.map(() => []));
		});
	});
}

for (const { width, height } of phones) {
	test.describe(`on a phone of ${width} × ${height}`, () => {
		test.use({ viewport: { width, height } });

		test('the camera shows the nodes of every step, large enough to read', async ({ page }) => {
			const stage = await openAnswered(page);
			const sizes = await atEveryPosition(stage, smallestText);
			sizes.forEach((size, position) =>
				expect(size, `position ${position}`).toBeGreaterThanOrEqual(12)
			);
			const hidden = await atEveryPosition(stage, outOfSight);
			hidden.forEach((nodes, position) => expect(nodes, `position ${position}`).toEqual([]));
		});

		test('a button shows the whole graph, and another follows the step again', async ({ page }) => {
			const stage = await openAnswered(page);
			await goToEnd(stage);
			await page.getByRole('button', { name: 'Show the whole graph' }).click();
			expect(await page.evaluate(outOfSight, '.node')).toEqual([]);
			await page.getByRole('button', { name: 'Follow the step' }).click();
			await expect.poll(() => page.evaluate(smallestText)).toBeGreaterThanOrEqual(12);
		});

		test('the formula panel is pulled up for the sentence, and put away', async ({ page }) => {
			const stage = await openAnswered(page);
			await goToEnd(stage);
			const isShown = async () => ((await stage.sentence.boundingBox())?.width ?? 0) > 100;
			expect(await isShown()).toBe(false);
			await page.getByRole('button', { name: 'More of this step' }).click();
			await expect.poll(isShown).toBe(true);
			await expectTidy(page, 'pulled up');
			await stage.sentence.scrollIntoViewIfNeeded();
			await expect(stage.sentence).toBeInViewport({ ratio: 0.95 });
			await page.getByRole('button', { name: 'Less' }).click();
			await expect.poll(isShown).toBe(false);
		});
	});
}

async function expectTidy(page: Page, where: string): Promise<void> {
	expect(await sidewaysScroll(page), where).toBe(0);
	expect(await crowded(page), where).toEqual([]);
	expect(await cutOff(page), where).toEqual([]);
}

/** Runs in the page: the height of the smallest names and numbers in the drawing, in pixels of the screen. */
function smallestText(): number {
	const svg = document.querySelector<SVGSVGElement>('[data-testid=graph]');
	const scale = svg?.getScreenCTM()?.a ?? 0;
	const texts = [...(svg?.querySelectorAll('[data-node] :is(.name, .op, .number)') ?? [])];
	const sizes = texts.map((text) => parseFloat(getComputedStyle(text).fontSize) * scale);
	return Math.round(Math.min(...sizes) * 100) / 100;
}

/** Runs in the page: nodes, those of the current step if none are named, not wholly within the window. */
function outOfSight(which = '.node.active'): string[] {
	const graph = document.querySelector('[data-testid=graph]');
	const frame = graph?.getBoundingClientRect() ?? new DOMRect();
	return [...(graph?.querySelectorAll(which) ?? [])]
		.filter((node) => {
			const box = node.querySelector('.frame')?.getBoundingClientRect();
			return (
				!box ||
				box.left < frame.left - 1 ||
				box.right > frame.right + 1 ||
				box.top < frame.top - 1 ||
				box.bottom > frame.bottom + 1
			);
		})
		.map((node) => node.getAttribute('data-key') ?? '');
}
