/** A stage on somebody else's page: it shows its step and leaves that page alone. */
import type { FrameLocator } from '@playwright/test';
import { axeObjections } from './support/axe.ts';
import { openCourse, own } from './support/course-page.ts';
import { expect, test } from './support/test.ts';

/** A page of another site with two stages, the second far below what is seen. */
const coursePage = `<h1>Week 3</h1><input id="notes" aria-label="Notes" autofocus>
<iframe name="plain" title="Stage" width="900" height="640"
	src="${own}embed/backpropagation/#step=backward.w23"></iframe>
<div style="height: 3000px"></div>
<iframe name="asked" title="Stage" width="700" height="480"
	src="${own}zh/embed/backpropagation/?theme=dark&hide=legend,controls,cat#step=backward.w99"></iframe>`;

const number = (frame: FrameLocator, name: string, kind: 'value' | 'grad') =>
	frame.locator(`[data-key="${name}"] text.number.${kind}`);

test('an embedded stage shows its step, obeys its address, and takes no focus, scroll or history', async ({
	page
}) => {
	const close = await openCourse(page, coursePage);
	const notes = page.locator('#notes');
	await notes.pressSequentially('gra');
	const length = await page.evaluate(() => history.length);

	const plain = page.frameLocator('[name=plain]');
	await expect(number(plain, 'w23', 'grad')).toHaveText('1.729');
	await expect(plain.getByTestId('formula').locator('.stage-result')).toContainText('1.7290');
	const asked = page.frameLocator('[name=asked]');
	await expect(asked.getByRole('note')).toContainText('backward.w99');
	await expect(asked.getByRole('note')).toContainText('cat');
	await expect(asked.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(asked.getByTestId('position')).toBeHidden();
	await expect(asked.getByTestId('as-table')).toBeHidden();
	await expect(asked.getByTestId('formula')).toBeVisible();

	await notes.pressSequentially('d');
	await expect(notes).toHaveValue('grad');
	await expect(notes).toBeFocused();
	expect(await page.evaluate(() => scrollY)).toBe(0);

	const link = plain.getByRole('link', { name: 'Open in Stepgrad' });
	await plain.getByTestId('next').click();
	await expect(link).toHaveAttribute('href', /#step=backward\.x1\.1$/);
	await plain.getByTestId('position').press('ArrowLeft');
	await expect(link).toHaveAttribute('href', /#step=backward\.w23$/);
	expect(await page.evaluate(() => [history.length, scrollY])).toEqual([length, 0]);
	const [lesson] = await Promise.all([page.waitForEvent('popup'), link.click()]);
	await expect(lesson).toHaveURL(`${own}learn/backpropagation/#step=backward.w23`);
	await close();
});

test('an embedded stage is accessible, small and without script', async ({ page, browser }) => {
	await page.setViewportSize({ width: 320, height: 420 });
	await page.goto('embed/chain-rule/#step=backward.x');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'auto');
	await expect(page.getByTestId('formula')).toBeVisible();
	expect(await axeObjections(page)).toEqual([]);
	const sideways = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(sideways).toBe(0);

	// Nothing of the reader is kept.
	await page.keyboard.press('ArrowLeft');
	await expect(page).toHaveURL(/#step=(?!backward\.x$)/);
	const kept = () =>
		page.evaluate(async () => [localStorage.length, (await indexedDB.databases()).length]);
	expect(await kept()).toEqual([0, 0]);

	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: own });
	const still = await context.newPage();
	await still.goto('embed/chain-rule/');
	await expect(still.getByTestId('graph')).toBeVisible();
	await expect(still.getByRole('link')).toHaveAttribute('href', /learn\/chain-rule\//);
	await context.close();
});
