import type { Trace } from '#lib/autodiff/index.ts';
import { chainFormula, stepFormula, type Formula, type Language } from '#lib/notation/index.ts';
import { describe, expect, test } from 'vitest';
import { squareRun } from './cases/square.ts';
import { typesetFormulas, typesetProse } from './typeset.ts';

const run = squareRun();
const languages: readonly Language[] = ['en', 'zh'];

/** Each markup beside its formula. */
function typeset(trace: Trace, language: Language): (readonly [string | null, Formula | null])[] {
	return typesetFormulas(trace, language).flatMap(({ step, chain }, position) => [
		[step, stepFormula(trace, position, language)] as const,
		[chain, chainFormula(trace, position, language)] as const
	]);
}

/** What the page does when a leaf is edited: the text of each number place is replaced. */
function patched(html: string, numbers: readonly string[]): string {
	return html.replace(
		/(data-number="(\d+)">(?:<[^>]*>)*)[^<]*/g,
		(_, before: string, index: string) => before + numbers[Number(index)]
	);
}

describe('typesetting a trace', () => {
	test('has an entry for every position, the first without formulas', () => {
		const done = typesetFormulas(run.trace, 'en');
		expect(done).toHaveLength(8);
		expect(done[0]).toEqual({ step: null, chain: null });
		expect(done.slice(1).every(({ step }) => step !== null)).toBe(true);
	});

	test.each(languages)(
		'gives every number of a formula one place with one text (%s)',
		(language) => {
			for (const [html, formula] of typeset(run.trace, language)) {
				const places = [...(html ?? '').matchAll(/data-number="(\d+)">(?:<[^>]*>)*([^<]*)</g)]
					.map(([, index, text]) => [Number(index), text] as const)
					.sort(([a], [b]) => a - b);
				expect(places).toEqual([...(formula?.numbers ?? []).entries()]);
			}
		}
	);

	test.each([
		['a small number', 0.5],
		['a negative number', -2.6],
		['zero', 0],
		['a huge number', 1e12],
		['infinity', Infinity],
		['an undefined number', NaN]
	])('needs no new markup when a leaf becomes %s', (_, value) => {
		// KaTeX marks Chinese letters with a class that changes nothing.
		const plain = (html: string | null) => (html ?? '').replaceAll(' cjk_fallback', '');
		const edited = run.edited(new Map([[0, value]])).trace;
		for (const language of languages) {
			const before = typeset(run.trace, language);
			typeset(edited, language).forEach(([html, formula], index) => {
				expect(patched(before[index]?.[0] ?? '', formula?.numbers ?? [])).toBe(plain(html));
			});
		}
	});

	test('ties terms to nodes and edges', () => {
		const html = typesetFormulas(run.trace, 'en')[6]?.step ?? '';
		expect(html).toContain('data-term="" data-node="0"');
		expect(html).toContain('data-term="" data-edge="0"');
	});
});

describe('typesetting prose', () => {
	test('refuses TeX that it cannot read, links and endless macros', () => {
		expect(typesetProse('\\foo', false)).toEqual({
			message: 'Undefined control sequence: \\foo',
			offset: 0
		});
		expect(typesetProse('1 + \\href{https://example.org}{x}', false)).toEqual({
			message: '\\href has no place in a formula',
			offset: 4
		});
		expect(typesetProse('\\def\\a{\\a\\a}\\a', false)).toEqual({
			message: 'Too many expansions: infinite loop or need to increase maxExpand setting',
			offset: expect.any(Number)
		});
	});
});
