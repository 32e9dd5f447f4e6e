/** Slides on paper: the numbers on every page are those of the run, and a handout shows what is asked for. */
import { replay } from '#lib/autodiff/index.ts';
import { makeDeck } from '#lib/deck/index.ts';
import { readLesson } from '#lib/lessons/index.ts';
import { formatFixed, formatShort } from '#lib/notation/index.ts';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from './support/test.ts';

/** The size and the text of every page, without spaces: how glyphs are spaced is no matter here. */
async function pagesOf(pdf: Buffer) {
	const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
	const pages = [];
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number);
		const { items } = await page.getTextContent();
		const text = items.map((item) => ('str' in item ? item.str : '')).join('');
		const [, , width, height] = page.view;
		pages.push({ text: text.replace(/\s+/g, ''), width, height });
	}
	await document.destroy();
	return pages;
}

test('the PDF of lesson 9 has one page for each step, with its numbers on it', async ({
	page,
	browserName
}) => {
	const { lesson, slides, scenes } = await readLesson('backpropagation', 'en');
	const traces = scenes.map(({ recording }) => replay(recording));
	const questions = lesson.blocks.flatMap((block) => (block.kind === 'prediction' ? block : []));
	const { stops } = makeDeck(slides, traces, null, questions);
	await page.goto('slides/backpropagation/print/');
	await expect(page.getByTestId('count')).toHaveCount(stops.length);
	if (browserName !== 'chromium') return;

	await page.evaluate(() => document.fonts.ready);
	const pages = await pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
	expect(pages).toHaveLength(stops.length);
	let gradients = 0;
	for (const [index, { scene, position, slide, question }] of stops.entries()) {
		const { text, width, height } = pages[index] ?? { text: '', width: 0, height: 0 };
		// 1280 × 720 pixels of 1/96 inch, in points.
		expect([width, height]).toEqual([960, 540]);
		expect(text).toContain(`${index + 1}/${stops.length}`);
		expect(text).toContain(slides[slide]?.title.replace(/\s+/g, ''));
		const step = traces[scene]?.steps[position - 1];
		if (step?.kind !== 'contribution' || question) continue;
		gradients++;
		const name = scenes[scene]?.recording.graph.nodes[step.node]?.name ?? 'a node';
		expect(text, `the formula of ${name}`).toContain(formatFixed(step.after, 'en'));
		expect(text, `the node ${name}`).toContain(formatShort(step.after, 'en'));
	}
	expect(gradients).toBeGreaterThan(15);
	// By hand: 0.95 × 2.6 arrives at unit 2; homework, 0.9, gives the largest of all eight.
	expect(pages.some(({ text }) => text.includes('2.2230'))).toBe(true);
});

test('a handout shows the last step of each slide, all, or those asked for, also without script', async ({
	page,
	browser,
	baseURL
}) => {
	const { slides } = await readLesson('backpropagation', 'en');
	const shown = page.locator('.state');
	await page.goto('slides/backpropagation/handout/');
	await expect(shown).toHaveCount(slides.length);
	await expect(page.getByText('Show of hands for each of the four')).toBeVisible();
	const last = Number(await shown.last().getAttribute('data-stop'));
	await page.getByRole('link', { name: 'All' }).click();
	await expect(shown).toHaveCount(last);
	await page.goto('slides/backpropagation/handout/?states=1,7,13&notes=no');
	await expect(shown).toHaveCount(3);
	await expect(shown.nth(1).getByTestId('count')).toHaveText(`7 / ${last}`);
	await expect(shown.nth(1).locator('i').last()).toBeVisible();
	await expect(page.locator('.notes:visible')).toHaveCount(0);
	await expect(page.getByRole('note')).toBeHidden();
	await page.goto('slides/backpropagation/handout/?states=1,700');
	await expect(page.getByRole('note')).toBeVisible();
	await expect(shown).toHaveCount(1);

	const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
	const still = await context.newPage();
	await still.goto('zh/slides/backpropagation/handout/');
	await expect(still.locator('.state')).toHaveCount(slides.length);
	await expect(still.locator('.state').last()).toContainText('1.7290');
	await context.close();
});
