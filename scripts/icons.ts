/**
 * `npm run icons`: the icons of the installed site, made from static/icon.svg. A maskable icon fills its
 * square and keeps the drawing within the inner 80 %, whatever shape a system cuts out of it.
 */
import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { chromiumArguments } from './browser/browser.ts';
import { provideBrowser } from './browser/provide-browser.ts';

/** Each picture: its file, its side in pixels, and the share of the side that the drawing takes. */
const icons = [
	{ file: 'icon-192.png', side: 192, share: 1 },
	{ file: 'icon-512.png', side: 512, share: 1 },
	{ file: 'icon-maskable.png', side: 512, share: 0.75 },
	// Apple cuts the corners itself and shows transparent ones black.
	{ file: 'icon-apple.png', side: 180, share: 0.85 }
] as const;
/** The paper behind the drawing, as in the drawing itself. */
const paper = '#fbfaf6';

const found = provideBrowser();
if ('missing' in found) {
	console.error(found.missing);
	process.exit(1);
}
const drawing = await readFile('static/icon.svg', 'utf8');
const browser = await chromium.launch({
	executablePath: found.path,
	args: [...chromiumArguments],
	env: { ...process.env, ...found.environment }
});
try {
	for (const { file, side, share } of icons) {
		const page = await browser.newPage({ viewport: { width: side, height: side } });
		const background = share < 1 ? paper : 'transparent';
		await page.setContent(
			`<style>body { margin: 0; height: 100vh; display: grid; place-items: center; background: ${background} }
			svg { width: ${share * 100}vw }</style>${drawing}`
		);
		await page.screenshot({ path: `static/${file}`, omitBackground: true });
		await page.close();
	}
} finally {
	await browser.close();
}
