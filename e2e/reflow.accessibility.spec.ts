/** Small windows, large text and wide spacing cut nothing off and need no scrolling sideways. */
import { expect, test } from '@playwright/test';
import { cutOff, restyle, sidewaysScroll } from './support/sizes.ts';
import { addresses, goToEnd, open, openAnswered } from './support/walk.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What WCAG 1.4.12 asks a page to bear. */
const spacing = `* {
	line-height: 1.5 !important;
	letter-spacing: 0.12em !important;
	word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

const large = 'html { font-size: 32px !important; }';

for (const [name, address] of Object.entries(addresses)) {
	test(`the page ${name} bears wide spacing, double size and 320 × 256 pixels`, async ({
		page
	}) => {
		await open(page, address);
		for (const css of [spacing, large]) {
			await restyle(page, css);
			expect(await sidewaysScroll(page), css).toBe(0);
			expect(await cutOff(page), css).toEqual([]);
		}
		await restyle(page, '');
		await page.setViewportSize({ width: 320, height: 256 });
		expect(await sidewaysScroll(page)).toBe(0);
		expect(await cutOff(page)).toEqual([]);
	});
}

test('the whole lesson fits into 320 × 256 pixels and bears spacing and size', async ({ page }) => {
	await goToEnd(await openAnswered(page));
	for (const css of [spacing, large]) {
		await restyle(page, css);
		expect(await sidewaysScroll(page), css).toBe(0);
		expect(await cutOff(page), css).toEqual([]);
	}
	await restyle(page, '');
	await page.setViewportSize({ width: 320, height: 256 });
	expect(await sidewaysScroll(page)).toBe(0);
	expect(await cutOff(page)).toEqual([]);
});
