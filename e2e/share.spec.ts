/** Taking a step elsewhere: its link, the code that embeds it, its formula, and its picture as a file. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** What the reader's clipboard would hold: browsers differ in who may read the real one. */
async function watchClipboard(page: Page): Promise<() => Promise<string>> {
	await page.addInitScript(() => {
		const copied = { text: '' };
		Object.assign(globalThis, { copied });
		navigator.clipboard.writeText = async (text) => void (copied.text = text);
	});
	return () =>
		page.evaluate(() => (globalThis as unknown as { copied: { text: string } }).copied.text);
}

async function save(page: Page, kind: 'svg' | 'png'): Promise<Buffer> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByTestId(`save-${kind}`).click()
	]);
	expect(download.suggestedFilename()).toBe(`backpropagation-backward.x3.${kind}`);
	return readFile(await download.path());
}

/** What a picture shows when it is opened by itself, and whether it asks for anything. */
async function openAlone(page: Page, svg: Buffer) {
	const alone = await page.context().newPage();
	const asked: string[] = [];
	alone.on('request', (request) => asked.push(request.url().slice(0, 5)));
	await alone.setContent(svg.toString());
	await alone.evaluate(() => document.fonts.ready);
	const shown = {
		asked: asked.filter((address) => address !== 'data:'),
		texts: (await alone.locator('svg text').allTextContents()).map((text) => text.trim()),
		ground: await alone.locator('svg > rect').first().getAttribute('fill'),
		faces: await alone.evaluate(() =>
			[...document.fonts]
				.filter(({ status }) => status === 'loaded')
				.map(({ family }) => family.replaceAll('"', ''))
		),
		foreign: await alone.locator('foreignObject, [class], script').count()
	};
	await alone.close();
	return shown;
}

test('a step is shared as link, as code, as LaTeX and as a picture in both themes', async ({
	page,
	lesson
}) => {
	const copied = await watchClipboard(page);
	await lesson.open();
	await lesson.showAll();
	await lesson.stage.open('backward.x3');
	await expect(lesson.stage.number('x3', 'grad')).toHaveText('7.885');
	await lesson.stage.control('share-step').click();
	const dialog = page.getByTestId('share');
	await expect(dialog.getByTestId('graph')).toBeVisible();

	const own = new URL('.', page.url()).href.replace('learn/backpropagation/', '');
	await dialog.getByRole('button', { name: 'Copy link' }).click();
	expect(await copied()).toBe(`${own}learn/backpropagation/#step=backward.x3`);
	await dialog.getByRole('button', { name: 'Copy embed code' }).click();
	expect(await copied()).toMatch(
		`<iframe src="${own}embed/backpropagation/#step=backward.x3" title="Stepgrad: Who is to blame`
	);
	await dialog.getByRole('button', { name: 'Copy LaTeX' }).click();
	expect(await copied()).toContain('7.8848');

	const light = await openAlone(page, await save(page, 'svg'));
	expect(light.asked).toEqual([]);
	expect(light.foreign).toBe(0);
	expect(light.ground).toBe('rgb(255, 255, 255)');
	// The node's number, the sum as it is added up, and the formula's result.
	for (const text of ['7.885', '0.4750 + 7.410 = 7.885', '7.8848', '∂ L']) {
		expect(light.texts.join(' ')).toContain(text);
	}
	expect([...new Set(light.faces)]).toEqual(
		expect.arrayContaining(['KaTeX_Main', 'KaTeX_Math', 'JetBrains Mono Variable'])
	);

	await dialog.getByText('Dark').click();
	await dialog.getByText('With formula and sentence').click();
	const dark = await openAlone(page, await save(page, 'svg'));
	expect(dark.ground).toBe('rgb(29, 31, 37)');
	expect(dark.texts).toContain('7.885');
	expect(dark.texts.join(' ')).not.toContain('7.8848');

	const png = await save(page, 'png');
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	// Twice the size of what is shown.
	expect(png.readUInt32BE(16)).toBe(2 * (await dialog.locator('.picture').evaluate(widthOf)));

	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(lesson.stage.control('share-step')).toBeFocused();
});

const widthOf = (element: HTMLElement | SVGElement) => (element as HTMLElement).offsetWidth;
