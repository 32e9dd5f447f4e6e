/** What is seen is also said: in sentences, in a table, in headings and in the right language. */
import { expect, test, type Page } from '@playwright/test';
import { readLesson } from '#lib/lessons/index.ts';
import type { Stage } from './support/stage.ts';
import { addresses, atEveryPosition, lessons, open, openAnswered } from './support/walk.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [language, address] of Object.entries(lessons)) {
	test(`every step has a short sentence of its own (${language})`, async ({ page }) => {
		const stage = await openAnswered(page, address);
		const sentences = await atEveryPosition(stage, () =>
			(document.querySelector<HTMLElement>('[data-testid=sentence]')?.innerText ?? '').trim()
		);
		expect(sentences).toHaveLength((await stage.length()) + 1);
		sentences.forEach((sentence, position) => {
			expect(sentence, `position ${position}`).not.toBe('');
			expect(sentence, `position ${position}`).not.toBe(sentences[position - 1]);
			expect(sentence.length, sentence).toBeLessThan(200);
			expect(/[\u4e00-\u9fff]/.test(sentence), sentence).toBe(language === 'zh');
		});
	});
}

for (const [language, address] of Object.entries(lessons)) {
	test(`the table says edge for edge and number for number what is drawn (${language})`, async ({
		page
	}) => {
		const stage = await openAnswered(page, address);
		for (const moment of ['start', 'forward.h1', 'backward.L', 'backward.h2', 'backward.x3']) {
			await stage.open(moment);
			await stage.expectAddress(moment);
			const drawn = await drawing(stage);
			await stage.control('as-table').click();
			const written = await table(page);
			await stage.control('as-table').click();
			expect(drawn.nodes.length).toBeGreaterThan(20);
			expect(written, moment).toEqual(drawn);
		}
	});
}

test('one place tells what happens, and no other speaks', async ({ page }) => {
	await openAnswered(page);
	// SvelteKit's own tells the title of the page after a link was followed.
	const speaking =
		'[aria-live]:not([aria-live=off], #svelte-announcer), [role=status], [role=alert], [role=log], output';
	await expect(page.locator(speaking)).toHaveCount(1);
	await expect(page.locator(speaking)).toHaveAttribute('data-testid', 'sentence');
});

for (const [name, address] of Object.entries(addresses)) {
	test(`the page ${name} has a language, one title, and headings without gaps`, async ({
		page
	}) => {
		await (name.startsWith('lesson') ? openAnswered(page, address) : open(page, address));
		await expect(page).toHaveTitle(/\S+ · /);
		const language = address.startsWith('/zh') ? 'zh-Hans' : 'en';
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		const levels = await page
			.locator('h1, h2, h3, h4, h5, h6')
			.evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		const gaps = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
		expect(gaps).toEqual([]);
	});
}

test('text in another language than the page says so', async ({ page }) => {
	const { lesson } = await readLesson('backpropagation', 'zh');
	await open(page, addresses.lessonZh);
	const language = await page.getByRole('article').evaluate((article) => {
		return article.closest('[lang]')?.getAttribute('lang');
	});
	expect(language).toBe(lesson.language === 'zh' ? 'zh-Hans' : 'en');
});

/** A graph as it is shown in one form: what each node shows, and what each edge joins. */
interface Shown {
	readonly nodes: readonly (readonly string[])[];
	readonly edges: readonly (readonly string[])[];
}

/** What the drawing shows. A number that is not there yet is a ring. */
function drawing(stage: Stage): Promise<Shown> {
	return stage.graph.evaluate((graph) => {
		const name = (node: string | null) =>
			graph.querySelector(`[data-node="${node}"]`)?.getAttribute('data-key') ?? '';
		const number = (group: Element, kind: string) =>
			group.querySelector(`text.number.${kind}`)?.textContent?.trim() ?? '';
		const nodes = [...graph.querySelectorAll('[data-node]')].map((group) => [
			group.getAttribute('data-key') ?? '',
			number(group, 'value'),
			number(group, 'grad')
		]);
		const edges = [...graph.querySelectorAll('[data-edge]')].map((edge) => [
			name(edge.getAttribute('data-operand')),
			name(edge.getAttribute('data-consumer')),
			edge.querySelector('text')?.textContent?.trim() ?? ''
		]);
		return { nodes: nodes.toSorted(), edges: edges.toSorted() };
	});
}

/** What the table says. Where there is no digit, the number is not there yet. */
function table(page: Page): Promise<Shown> {
	return page.getByTestId('structure').evaluate((table) => {
		const text = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';
		const number = (cell: Element | null) => (/\d|∞/.test(text(cell)) ? text(cell) : '');
		const rows = [...table.querySelectorAll('[data-row]')];
		const nodes = rows.map((row) => [
			text(row.querySelector('th')),
			number(row.querySelector('td.value')),
			number(row.querySelector('td.grad'))
		]);
		const edges = rows.flatMap((row) =>
			[...row.querySelectorAll('[data-table-edge]')].map((edge) => [
				text(edge.querySelector('.operand') ?? edge),
				text(row.querySelector('th')),
				text(edge.querySelector('.local'))
			])
		);
		return { nodes: nodes.toSorted(), edges: edges.toSorted() };
	});
}
