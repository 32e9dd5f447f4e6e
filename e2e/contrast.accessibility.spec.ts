/** Text of the drawing stands out 4.5 : 1, lines and marks 3 : 1, at every moment and in every theme. */
import { expect, test } from '@playwright/test';
import { shapeContrasts, textContrasts, type Contrast } from './support/contrast.ts';
import { goToEnd, openAnswered } from './support/walk.ts';
import { themes } from './support/themes.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Moments that together show every kind of node and edge in every state. */
const moments = ['start', 'forward.s1', 'forward.L', 'backward.L', 'backward.z', 'backward.x3'];

/** What stands out less than it must. */
function pale(contrasts: readonly Contrast[], least: number): string[] {
	return contrasts
		.filter(({ ratio }) => ratio < least)
		.map(({ what, ratio }) => `${what}: ${ratio}`);
}

for (const [name, media] of Object.entries(themes)) {
	test(`text and shapes of the drawing stand out (${name})`, async ({ page }) => {
		await page.emulateMedia(media);
		const stage = await openAnswered(page);
		for (const moment of moments) {
			await stage.open(moment);
			await stage.expectAddress(moment);
			const [texts, shapes] = [await textContrasts(page), await shapeContrasts(page)];
			expect(texts.length).toBeGreaterThan(20);
			expect(shapes.length).toBeGreaterThan(60);
			expect(pale(texts, 4.5), `texts at ${moment}`).toEqual([]);
			expect(pale(shapes, 3), `shapes at ${moment}`).toEqual([]);
		}
		await goToEnd(stage);
		await stage.node('w23').getByRole('button').focus();
		await stage.edit('x3', '0.5');
		await expect(stage.graph.locator('.difference').first()).toBeVisible();
		expect(pale(await textContrasts(page), 4.5), 'differences').toEqual([]);
	});
}
