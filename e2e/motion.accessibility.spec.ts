/** Motion can be done without, and a run that plays by itself does not talk without end. */
import { expect, test } from '@playwright/test';
import { goToStart, open, openAnswered, addresses } from './support/walk.ts';

for (const wish of ['reduce', 'no-preference'] as const) {
	test(`a step ${wish === 'reduce' ? 'is shown at once' : 'moves'} when motion is “${wish}”`, async ({
		page
	}) => {
		await page.emulateMedia({ reducedMotion: wish });
		await page.clock.install();
		const stage = await openAnswered(page);
		await page.clock.pauseAt(new Date(Date.now() + 60_000));
		for (const step of ['forward.s1', 'forward.p', 'backward.h1', 'backward.w23']) {
			await stage.open(step);
			await page.clock.runFor(1000);
			await stage.slider.press('ArrowLeft');
			await page.clock.runFor(1000);
			await stage.slider.press('ArrowRight');
			const atOnce = await stage.markup();
			await page.clock.runFor(1000);
			const later = await stage.markup();
			expect(later === atOnce, step).toBe(wish === 'reduce');
		}
	});
}

test('no animation lasts longer than a tenth of a second where motion is reduced', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const stage = await openAnswered(page);
	const durations = () =>
		page.evaluate(() =>
			document
				.getAnimations()
				.map(({ effect }) => Number(effect?.getComputedTiming().duration))
				.filter((duration) => duration > 100)
		);
	for (let step = 0; step < 12; step++) {
		await stage.slider.press('ArrowRight');
		expect(await durations()).toEqual([]);
	}
	await stage.node('x3').hover();
	expect(await durations()).toEqual([]);
	await page.locator('[data-beat]').last().scrollIntoViewIfNeeded();
	expect(await durations()).toEqual([]);
});

test('nothing plays by itself where motion is reduced', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.clock.install();
	const stage = await open(page, addresses.home);
	await page.clock.runFor(10_000);
	await stage.expectPosition(0);
});

test('playing says at most one sentence a second, at every speed', async ({ page }) => {
	await page.clock.install();
	const stage = await openAnswered(page);
	await page.clock.pauseAt(new Date(Date.now() + 60_000));
	const speeds = await stage.control('speed').locator('option').allTextContents();
	expect(speeds.length).toBeGreaterThan(2);
	for (const speed of speeds) {
		await goToStart(stage);
		await stage.control('speed').selectOption(speed);
		await page.evaluate(() => {
			const region = document.querySelector('[role=status]');
			const said: number[] = [];
			Object.assign(globalThis, { said });
			new MutationObserver(() => {
				const time = performance.now();
				if (region?.getAttribute('aria-live') !== 'off' && said.at(-1) !== time) said.push(time);
			}).observe(region as Node, { childList: true, subtree: true, characterData: true });
		});
		await stage.control('play').click();
		for (let second = 0; second < 10; second++) await page.clock.runFor(1000);
		await stage.control('pause').click();
		const said = await page.evaluate(() => (globalThis as unknown as { said: number[] }).said);
		const pauses = said.slice(1).map((time, index) => time - (said[index] ?? 0));
		expect(
			pauses.filter((pause) => pause < 1000),
			speed
		).toEqual([]);
		if (speed.startsWith('1')) expect(said.length).toBeGreaterThan(7);
	}
});
