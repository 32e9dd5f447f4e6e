/** The policy of every built page, word for word, and that using the site never runs against it. */
import { expect, test, type Page } from '@playwright/test';
import { watchFaults } from './support/faults.ts';
import { addresses, atEveryPosition, goToEnd, open, openAnswered } from './support/walk.ts';

/** What pages may do. A script's hash is that of an inline script of the page itself. */
const policy = [
	"default-src 'none'",
	"script-src 'self' HASHES",
	"style-src 'self'",
	"style-src-attr 'unsafe-inline'",
	"font-src 'self'",
	"connect-src 'self'",
	"worker-src 'self'",
	"manifest-src 'self'",
	"img-src 'self' blob:",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
	'trusted-types svelte-trusted-html sveltekit-trusted-url stepgrad-html stepgrad-worker stepgrad-offline'
];
const hashes = /('sha256-[A-Za-z0-9+/]{43}=')( 'sha256-[A-Za-z0-9+/]{43}=')*/;
const own = process.env['STEPGRAD_ADDRESS'] ?? '';

for (const [name, address] of Object.entries(addresses)) {
	test(`the page ${name} has the whole policy before its first script`, async ({ request }) => {
		const html = await (await request.get(address)).text();
		const tag = '<meta http-equiv="content-security-policy" content="';
		const start = html.indexOf(tag);
		const content = html.slice(start + tag.length, html.indexOf('"', start + tag.length));
		const directives = content.split(';').map((directive) => directive.trim());
		expect(directives.map((line) => line.replace(hashes, 'HASHES')).toSorted()).toEqual(
			policy.toSorted()
		);
		expect(html.slice(0, start)).not.toMatch(/<script(?! src="[./]*theme\.js")/);
	});
}

test('reading, stepping, answering, editing and both themes ask nothing that is refused', async ({
	page
}) => {
	const faults = await watchFaults(page, own);
	const stage = await openAnswered(page);
	await atEveryPosition(stage, () => null);
	await answerExercise(page);
	await stage.edit('x3', '0');
	await expect(stage.number('x3', 'value')).toHaveText('0');
	await page.getByTestId('as-table').click();
	await expect(page.getByTestId('structure')).toBeVisible();
	await page.getByTestId('help').click();
	await page.getByRole('dialog').getByRole('button').click();
	for (const theme of ['light', 'dark', 'auto']) {
		await page.getByTestId('theme').click();
		await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
	}
	expect(faults()).toEqual([]);
});

test('playing on the start page and reading Chinese ask nothing that is refused', async ({
	page
}) => {
	const faults = await watchFaults(page, own);
	const home = await open(page, addresses.home);
	await expect(home.slider).not.toHaveAttribute('aria-valuenow', '0');
	await home.control('pause').click();
	await open(page, addresses.homeZh);
	await goToEnd(await openAnswered(page, addresses.lessonZh));
	expect(faults()).toEqual([]);
});

test('an unknown address is missing, and nothing else is', async ({ page }) => {
	const faults = await watchFaults(page, own);
	const response = await page.goto(addresses.unknown);
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.getByTestId('theme').click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
	expect(faults().filter((fault) => !/404|Not found/.test(fault))).toEqual([]);
});

async function answerExercise(page: Page): Promise<void> {
	const exercise = page.getByTestId('exercise-three-gradients');
	await exercise.getByRole('textbox').first().fill('-1.368');
	await exercise.getByRole('button').first().click();
	await expect(exercise.getByRole('textbox').first()).toHaveAttribute('aria-invalid', 'false');
}
