import fc from 'fast-check';
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { opNames, replay, type NodeId } from '#lib/autodiff/index.ts';
import { everyOp, namedBy, oneOperation, training } from './cases/programs.ts';
import { studentA } from './cases/student-a.ts';
import { chainFormula } from './chain-formula.ts';
import { nameTex } from './name-tex.ts';
import { stepFormula } from './step-formula.ts';

/** Markup of a formula, as the pages make it. Throws for wrong TeX. */
function typeset(tex: string): string {
	return katex.renderToString(tex, {
		displayMode: true,
		output: 'html',
		throwOnError: true,
		maxExpand: 1000,
		strict: (code) => (tolerated.has(code) ? 'ignore' : 'error'),
		trust: ({ command }) => command === '\\htmlClass' || command === '\\htmlData'
	});
}

/** Our own commands; letters and signs that TeX's fonts lack, in names and numbers. */
const tolerated = new Set(['htmlExtension', 'unknownSymbol', 'symbolNotInFont']);

/** Markup in which the texts of the numbers are replaced, as a page does it. */
function patch(html: string, numbers: readonly string[]): string {
	return html.replace(
		/(data-number="(\d+)">(?:<span[^>]*>)*)([^<]*)/g,
		(_all, before: string, index: string) => before + (numbers[Number(index)] ?? '')
	);
}

describe('every formula', () => {
	it('keeps its structure whatever the numbers are: patched is as good as new', () => {
		const numbers = fc.oneof(
			fc.double(),
			fc.constantFrom(0, -1, 1, 1e-9, -1e9, Infinity, -Infinity, NaN)
		);
		const traces = [everyOp(1, 2), training(1), studentA()];
		fc.assert(
			fc.property(fc.array(numbers, { minLength: 12, maxLength: 12 }), (values) => {
				for (const trace of traces) {
					const leaves = [...trace.recording.leafValues.keys()];
					const edits = leaves.map((leaf, index): [NodeId, number] => [leaf, values[index] ?? 0]);
					const edited = replay(trace.recording, new Map(edits));
					const every = Math.ceil(trace.steps.length / 40);
					for (let position = 1; position <= trace.steps.length; position += every) {
						const [old, fresh] = [trace, edited].map((from) => stepFormula(from, position, 'en'));
						expect(patch(typeset(old?.tex ?? ''), fresh?.numbers ?? [])).toBe(
							typeset(fresh?.tex ?? '')
						);
					}
				}
			}),
			{ numRuns: 12 }
		);
	});

	it('is TeX that KaTeX knows, for each op and both directions', () => {
		for (const op of opNames) {
			const trace = oneOperation(op, [1.5, -2]);
			for (let position = 1; position <= trace.steps.length; position++) {
				for (const language of ['en', 'zh'] as const) {
					const formula = stepFormula(trace, position, language);
					expect(() => typeset(formula?.tex ?? '\\wrong')).not.toThrow();
					expect(() => typeset(formula?.copyTex ?? '\\wrong')).not.toThrow();
				}
			}
		}
		const all = everyOp(0.5, 2);
		for (let position = 1; position <= all.steps.length; position++) {
			expect(() => typeset(stepFormula(all, position, 'zh')?.tex ?? '\\wrong')).not.toThrow();
			expect(() => typeset(stepFormula(all, position, 'zh')?.copyTex ?? '\\wrong')).not.toThrow();
		}
	});

	it('is TeX that KaTeX knows, the whole chain too', () => {
		const trace = everyOp(0.5, 2);
		for (let position = 1; position <= trace.steps.length; position++) {
			const chain = chainFormula(trace, position, 'zh');
			if (!chain) continue;
			expect(() => typeset(chain.tex)).not.toThrow();
			expect(() => typeset(chain.copyTex)).not.toThrow();
		}
	});
});

/** Tags and attributes that come from KaTeX, and from the terms and numbers of our formulas. */
const ownMarkup =
	/<\/?(span|svg|path)( (class|style|aria-hidden|d|width|height|viewBox|preserveAspectRatio|xmlns)="[^"<>]*"| data-(term|node|edge|number)="\d*")*\/?>/g;

const evil = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.string({ unit: 'grapheme' }),
	fc
		.array(
			fc.constantFrom(
				...['\\', '{', '}', '$', '%', '#', '&', '_', '^', '~', '<', '>', '"', "'", '`', '|', '\n'],
				...['\\href', '\\htmlData', '<script>', 'onload=', '\\text', '\\end', '\\\\', '\\def'],
				...['a', '1', 'é', 'ǖ', '\u0301', '\ud800', '权', 'א', '😀', ' ', '𝑥', '\u202e', '[0]', '-']
			)
		)
		.map((parts) => parts.join(''))
);

describe('a name', () => {
	it('may hold any sign: KaTeX takes some of them for commands', () => {
		for (let code = 0xa0; code < 0x3000; code++) {
			const name = `a${String.fromCodePoint(code)}b`;
			expect(() => typeset(nameTex(name)), `${name} (${code.toString(16)})`).not.toThrow();
		}
	});

	it('injects neither TeX nor markup, whatever it is', () => {
		fc.assert(
			fc.property(evil, (name) => {
				const trace = namedBy(name);
				for (let position = 1; position <= trace.steps.length; position++) {
					const html = typeset(stepFormula(trace, position, 'en')?.tex ?? '');
					expect(html.replace(ownMarkup, '')).not.toMatch(/[<>]/);
				}
			}),
			{ numRuns: 150 }
		);
	});
});
