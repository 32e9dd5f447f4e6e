/** What a reader of a lesson has to load, and that nothing jumps or is typeset again while she steps. */
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { replay, type Trace } from '#lib/autodiff/index.ts';
import { readLesson, typesetFormula } from '#lib/lessons/index.ts';
import { narrate, type Language } from '#lib/notation/index.ts';
import { expect, test, type Page } from '@playwright/test';
import { takeShifts, watchShifts } from './support/shifts.ts';
import { addresses, atEveryPosition, lessons, open, openAnswered } from './support/walk.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The gzip size of a script that a page has fetched, in bytes. */
async function weightOf(address: string): Promise<number> {
	return gzipSync(await readFile(`build${new URL(address).pathname}`)).length;
}

for (const address of [addresses.lesson, addresses.home]) {
	test(`${address} loads less than 79.5 kB of script before anything is done`, async ({ page }) => {
		const scripts = new Set<string>();
		page.on('request', (request) => {
			if (request.resourceType() === 'script') scripts.add(request.url());
		});
		await open(page, address);
		const preloaded = await page
			.locator('link[rel="modulepreload"]')
			.evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
		const all = [...new Set([...scripts, ...preloaded])];
		expect(all.length).toBeGreaterThan(3);
		const weights = await Promise.all(all.map(weightOf));
		const total = weights.reduce((sum, weight) => sum + weight, 0);
		expect(total).toBeGreaterThan(20_000);
		expect(total).toBeLessThan(79_500);
	});
}

test('neither KaTeX nor elkjs reaches a reader, even when a leaf is edited', async ({ page }) => {
	const scripts = new Set<string>();
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.endsWith('.js')) scripts.add(pathname);
	});
	const stage = await openAnswered(page);
	await stage.open('backward.w23');
	await stage.edit('x3', '0.5');
	await expect(stage.number('x3', 'value')).toHaveText('0.5');
	const files = [...scripts].map((path) => readFile(`build${path}`, 'utf8'));
	const code = (await Promise.all(files)).join('\n');
	expect(code).toContain('stepgrad');
	expect(code).not.toMatch(/KaTeX parse error|org\.eclipse\.elk/);
});

test('nothing shifts while stepping through all positions', async ({ page }) => {
	await watchShifts(page);
	const stage = await openAnswered(page);
	await page.evaluate(() => document.fonts.ready);
	await takeShifts(page);
	const [places, ...later] = await atEveryPosition(stage, fixedPlaces);
	expect(places?.length).toBeGreaterThan(10);
	later.forEach((now, index) => expect(now, `position ${index + 1}`).toEqual(places));
	expect(await takeShifts(page)).toEqual([]);
});

for (const [language, address] of Object.entries(lessons)) {
	test(`every position shows the formula that was typeset while building (${language})`, async ({
		page
	}) => {
		const { recording } = await readLesson('backpropagation', language as Language);
		const trace = replay(recording);
		const stage = await openAnswered(page, address);
		const shown = await atEveryPosition(stage, shownMarkup);
		expect(shown).toHaveLength(trace.steps.length + 1);
		shown.forEach((markup, position) =>
			expect(markup).toEqual(typeset(trace, position, language as Language))
		);
	});
}

test('an edit changes digits of the formula, as if it had been typeset anew', async ({ page }) => {
	const { recording } = await readLesson('backpropagation', 'en');
	const x3 = recording.graph.nodes.findIndex(({ name }) => name === 'x3');
	const stage = await openAnswered(page);
	const step = 'backward.w23';
	await stage.open(step);
	await stage.expectAddress(step);
	const position = Number(await stage.slider.getAttribute('aria-valuenow'));
	await expect(stage.formula).toBeVisible();
	await keepFormula(page);
	const before = await stage.formula.innerText();
	for (const value of [0.5, -2, 0]) {
		await stage.edit('x3', String(value));
		const fresh = typeset(replay(recording, new Map([[x3, value]])), position, 'en');
		expect(await page.evaluate(shownMarkup)).toEqual(fresh);
		expect(await stage.formula.innerText()).not.toBe(before);
		expect(await isFormulaKept(page)).toBe(true);
	}
	await stage.control('back').click();
	await stage.expectPosition(position - 1);
	expect(await isFormulaKept(page)).toBe(false);
});

/** The formula of a position as KaTeX sets it now, none before the first step. */
function typeset(trace: Trace, position: number, language: Language): string[] {
	const { formula } = narrate(trace, position, language);
	return formula ? [typesetFormula(formula).replaceAll(' cjk_fallback', '')] : [];
}

/** Runs in the page: where everything stands that has no reason to move, by what it is. */
function fixedPlaces(): string[] {
	return (
		[...document.querySelectorAll('button, select, [role=slider], h1, h2, .panel, .row, svg')]
			// The button that copies a formula is there when a formula is.
			.filter((element) => element.checkVisibility() && !element.closest('main, .panel header'))
			.map((element) => {
				const { x, y, width, height } = element.getBoundingClientRect();
				const isText = element.matches('h2');
				return [element.className, x, y, isText ? '' : width, height].join(' ');
			})
	);
}

/** Runs in the page: the markup of the formula on the stage, none where there is no formula. */
function shownMarkup(): string[] {
	return [...document.querySelectorAll('[data-testid=formula]')].map((formula) =>
		(formula.querySelector('[aria-hidden]')?.innerHTML ?? 'in plain words')
			.replace(/<!--.*?-->/g, '')
			.trim()
	);
}

/** Remembers every element of the formula on the stage. */
function keepFormula(page: Page): Promise<void> {
	return page.evaluate(() => {
		const kept = [...document.querySelectorAll('[data-testid=formula] *')];
		Object.assign(globalThis, { kept });
	});
}

/** Whether the formula still consists of the elements that were remembered. */
function isFormulaKept(page: Page): Promise<boolean> {
	return page.evaluate(() => {
		const { kept } = globalThis as unknown as { kept: Element[] };
		const now = document.querySelectorAll('[data-testid=formula] *');
		return kept.length === now.length && kept.every((element, index) => element === now[index]);
	});
}
