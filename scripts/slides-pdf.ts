/**
 * `npm run slides:pdf -- LESSON [--language zh] [--states last|all|1,7,13] [--notes no] [--folder PDF]`:
 * the slides of a lesson as two files, one page for each step and a handout, made from the last build by
 * the browser that the tests use.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { listLessons } from '#lib/lessons/index.ts';
import { chromiumArguments } from './browser/browser.ts';
import { provideBrowser } from './browser/provide-browser.ts';
import { serve } from './serve.ts';

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: {
		language: { type: 'string', default: 'en' },
		states: { type: 'string', default: 'last' },
		notes: { type: 'string', default: 'yes' },
		folder: { type: 'string', default: 'pdf' }
	}
});
const { language, states, notes, folder } = values;
const [slug = ''] = positionals;
const slugs = (await listLessons('en')).map((lesson) => lesson.slug);
const problem = !slugs.includes(slug)
	? `There is no lesson “${slug}”. Choose one of: ${slugs.join(', ')}.`
	: language !== 'en' && language !== 'zh'
		? `There is no language “${language}”. Choose en or zh.`
		: !/^(?:last|all|[1-9]\d*(?:,[1-9]\d*)*)$/.test(states)
			? `“${states}” names no steps. Write last, all, or numbers such as 1,7,13.`
			: null;
const found = provideBrowser();
if (problem !== null || 'missing' in found) {
	console.error(problem ?? ('missing' in found ? found.missing : ''));
	process.exit(1);
}

const site = await serve('build', 0);
const browser = await chromium.launch({
	executablePath: found.path,
	args: [...chromiumArguments],
	env: { ...process.env, ...found.environment }
});
try {
	await mkdir(folder, { recursive: true });
	const page = await browser.newPage({ colorScheme: 'light' });
	const start = `${site.address}${language === 'zh' ? 'zh/' : ''}slides/${slug}/`;
	const asked = new URLSearchParams({ states, notes });
	for (const [kind, address] of [
		['slides', `${start}print/`],
		['handout', `${start}handout/?${String(asked)}`]
	] as const) {
		await page.goto(address);
		if (kind === 'handout') await page.locator('html[data-handout]').waitFor();
		if ((await page.locator('html[data-unknown]').count()) > 0) {
			throw new Error(`The slides of ${slug} have no steps “${states}”.`);
		}
		await page.evaluate(() => document.fonts.ready);
		const path = join(folder, `${slug}.${language}.${kind}.pdf`);
		await page.pdf({ path, preferCSSPageSize: true, printBackground: true, tagged: true });
		console.log(path);
	}
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
} finally {
	await browser.close();
	await site.close();
}
