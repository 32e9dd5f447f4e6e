/**
 * The site without a network, and when a new release comes: on a server of its own, so that it can be
 * stopped, replaced and put into a folder.
 */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test, type Page } from '@playwright/test';
import { packSite } from '../scripts/pack-site.ts';
import { serve } from '../scripts/serve.ts';

test.use({ serviceWorkers: 'allow' });

const lesson = 'learn/backpropagation/';

/** Resolves when every page and file is kept. */
async function untilKept(page: Page, site: string): Promise<void> {
	const kept = () =>
		page.evaluate(async (address) => {
			const { pathname } = new URL(address);
			const names = (await caches.keys()).filter((name) =>
				name.startsWith(`stepgrad ${pathname} `)
			);
			const cache = await caches.open(names.at(-1) ?? '');
			const last = await cache.match(`${pathname}zh/search.json`);
			const counted = (await cache.keys()).length;
			return last ? counted : 0;
		}, site);
	await expect.poll(kept, { timeout: 45_000 }).toBeGreaterThan(100);
	let before = 0;
	await expect
		.poll(async () => [before, (before = await kept())].every((count) => count === before), {
			intervals: [500],
			timeout: 45_000
		})
		.toBe(true);
}

test('the zip in a folder of a host works, at unknown addresses and without a network too', async ({
	page
}) => {
	const root = test.info().outputPath('host');
	const files = unzipSync(await packSite('build'));
	for (const [name, content] of Object.entries(files)) {
		const path = join(root, 'courses/stepgrad', name);
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, content);
	}
	await writeFile(join(root, 'index.html'), 'A host');
	await cp(join(root, 'courses/stepgrad/404.html'), join(root, '404.html'));
	const host = await serve(root, 0);
	const site = `${host.address}courses/stepgrad/`;

	await page.goto(`${site}no/such/page`);
	await page.getByRole('link', { name: 'Stepgrad', exact: true }).click();
	await expect(page).toHaveURL(site);
	await page.goto(`${site}${lesson}`);
	await expect(page.getByTestId('stage')).toBeVisible();
	await untilKept(page, site);
	await host.close();
	for (const address of ['', lesson, 'glossary/', 'record/', 'sheet/', 'print/backpropagation/']) {
		for (const language of ['', 'zh/']) {
			await page.goto(site + language + address);
			await page.reload();
			await expect(page.locator('html')).toHaveAttribute('lang', language ? 'zh-Hans' : 'en');
			await expect(page.locator('h1').first()).toBeVisible();
		}
	}
});
