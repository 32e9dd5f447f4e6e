import type { Trace } from '#lib/autodiff/index.ts';
import { narrate, type Formula, type Language } from '#lib/notation/index.ts';
import { describe, expect, test } from 'vitest';
import { squareRun } from './cases/square.ts';
import { typesetFormula, typesetProse, typesetSteps } from './typeset.ts';

const run = squareRun();
const languages: readonly Language[] = ['en', 'zh'];

/** The formulas of all positions, in order: each step's, and the whole chain where there is one. */
function formulasOf(trace: Trace, language: Language): readonly Formula[] {
	return Array.from({ length: trace.steps.length + 1 }, (_, position) => {
		const { formula, chain } = narrate(trace, position, language);
		return [formula, chain].filter((one) => one !== null);
	}).flat();
}

/** What the page does with markup that was made without numbers: each place gets its text. */
function filled(html: string, numbers: readonly string[]): string {
	return html.replace(
		/(data-number="(\d+)">(?:<[^>]*>)*)[^<]*/g,
		(_, before: string, index: string) => before + numbers[Number(index)]
	);
}

/** KaTeX marks Chinese letters with a class that changes nothing. */
const plain = (html: string) => html.replaceAll(' cjk_fallback', '');

describe('typesetting a trace', () => {
	test('has an entry for every position, the first without formulas', () => {
		const steps = typesetSteps(run.trace, 'en');
		expect(steps).toHaveLength(8);
		expect(steps[0]).toEqual({
			sentence: narrate(run.trace, 0, 'en').sentence,
			special: null,
			formula: null,
			chain: null
		});
		expect(steps.slice(1).every(({ formula }) => formula !== null)).toBe(true);
	});

	test.each(languages)(
		'leaves the numbers out of the markup, one place for each (%s)',
		(language) => {
			for (const { formula } of typesetSteps(run.trace, language).slice(1)) {
				const places = [
					...(formula?.html ?? '').matchAll(/data-number="(\d+)">(?:<[^>]*>)*([^<]*)</g)
				].map(([, index, text]) => [Number(index), text] as const);
				expect(places.sort(([a], [b]) => a - b)).toEqual(
					(formula?.numbers ?? []).map((_, index) => [index, '0'])
				);
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
		const edited = run.edited(new Map([[0, value]])).trace;
		for (const language of languages) {
			const made = typesetSteps(run.trace, language)
				.flatMap(({ formula, chain }) => [formula, chain])
				.filter((one) => one !== null);
			const fresh = formulasOf(edited, language);
			expect(made).toHaveLength(fresh.length);
			fresh.forEach((formula, index) => {
				expect(filled(made[index]?.html ?? '', formula.numbers)).toBe(
					plain(typesetFormula(formula))
				);
			});
		}
	});

	test('ties terms to nodes and edges', () => {
		const html = typesetSteps(run.trace, 'en')[6]?.formula?.html ?? '';
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
