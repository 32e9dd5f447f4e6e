/**
 * Typesetting, done once while building: KaTeX turns formulas into markup, so that a page that only
 * shows them needs no KaTeX script. The one place of this layer that knows KaTeX.
 */
import katex, { type KatexOptions } from 'katex';
import type { Trace } from '#lib/autodiff/index.ts';
import { narrate, type Formula, type Language } from '#lib/notation/index.ts';
import type { TypesetFormula, TypesetStep } from './typeset-step.ts';

/** Bounds of size and expansion; whatever is wrong is an error. */
const safe: KatexOptions = { throwOnError: true, maxExpand: 1000, maxSize: 20 };

/** What TeX itself lacks and our formulas have: classes and data, and signs in numbers such as − and ⁹. */
const allowed: ReadonlySet<string> = new Set(['htmlExtension', 'unknownSymbol', 'symbolNotInFont']);

/** For formulas of our own making only. */
const ours: KatexOptions = {
	...safe,
	displayMode: true,
	output: 'html',
	strict: (code) => (allowed.has(code) ? 'ignore' : 'error'),
	trust: ({ command }) => command === '\\htmlClass' || command === '\\htmlData'
};

/**
 * The markup of a step's formula, for the eye only: what is heard is the formula's own `spoken`.
 * Number places carry `data-number`, terms `data-term` with `data-node` or `data-edge`.
 */
export function typesetFormula(formula: Formula): string {
	return katex.renderToString(formula.tex, ours);
}

/** What is said of every position of a trace, in one language; the first, before any step, has no formula. */
export function typesetSteps(trace: Trace, language: Language): readonly TypesetStep[] {
	return Array.from({ length: trace.steps.length + 1 }, (_, position) => {
		const { formula, chain, ...said } = narrate(trace, position, language);
		return {
			...said,
			formula: formula && withoutNumbers(formula),
			chain: chain && withoutNumbers(chain)
		};
	});
}

/** What stands in a number place of KaTeX's markup; Chinese letters have a class that changes nothing. */
const numberText = /(data-number="\d+">(?:<[^>]*>)*)[^<]*/g;

/** The same in TeX. */
const numberTex = /(\\htmlData\{number=\d+\}\{\\text\{)[^}]*/g;

/** Markup by shape: a training run has thousands of steps, and few kinds of them. */
const markupOf = new Map<string, string>();

function withoutNumbers({ tex, ...formula }: Formula): TypesetFormula {
	const shape = tex.replace(numberTex, '$1');
	let html = markupOf.get(shape);
	if (html === undefined) {
		html = typesetFormula({ tex, ...formula }).replace(
			numberText,
			(_, before: string) => `${before.replaceAll(' cjk_fallback', '')}0`
		);
		markupOf.set(shape, html);
	}
	return { ...formula, html };
}

/** What KaTeX says of TeX that it cannot read: a sentence, and where in the TeX, if it knows. */
export interface TexProblem {
	readonly message: string;
	readonly offset: number;
}

/** The markup of a formula in prose, with MathML for those who listen; or what is wrong with it. */
export function typesetProse(tex: string, isDisplay: boolean): string | TexProblem {
	let refused: string | null = null;
	const trust: KatexOptions['trust'] = ({ command }) => {
		refused ??= command;
		return false;
	};
	try {
		const html = katex.renderToString(tex, {
			...safe,
			strict: 'error',
			trust,
			displayMode: isDisplay
		});
		if (refused === null) return html;
		return { message: `${refused} has no place in a formula`, offset: tex.indexOf(refused) };
	} catch (error) {
		if (!(error instanceof katex.ParseError)) throw error;
		return { message: error.rawMessage, offset: error.position ?? 0 };
	}
}
