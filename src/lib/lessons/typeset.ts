/**
 * Typesetting, done once while building: KaTeX turns formulas into markup, so that a page that only
 * shows them needs no KaTeX script. The one place of this layer that knows KaTeX.
 */
import katex, { type KatexOptions } from 'katex';
import type { Trace } from '#lib/autodiff/index.ts';
import { chainFormula, stepFormula, type Formula, type Language } from '#lib/notation/index.ts';
import type { TypesetStep } from './typeset-step.ts';

/** Markup only of our own making, bounded in size and expansion; whatever is wrong is an error. */
const safe: KatexOptions = {
	throwOnError: true,
	strict: (code) => (code === 'htmlExtension' ? 'ignore' : 'error'),
	trust: ({ command }) => command === '\\htmlClass' || command === '\\htmlData',
	maxExpand: 1000,
	maxSize: 20
};

/**
 * The markup of a step's formula, for the eye only: what is heard is the formula's own `spoken`.
 * Number places carry `data-number`, terms `data-term` with `data-node` or `data-edge`.
 */
export function typesetFormula(formula: Formula): string {
	return katex.renderToString(formula.tex, { ...safe, displayMode: true, output: 'html' });
}

/** The formulas of every position of a trace, in one language; the first, before any step, is empty. */
export function typesetFormulas(trace: Trace, language: Language): readonly TypesetStep[] {
	const markup = (formula: Formula | null) => formula && typesetFormula(formula);
	return Array.from({ length: trace.steps.length + 1 }, (_, position) => ({
		step: markup(stepFormula(trace, position, language)),
		chain: markup(chainFormula(trace, position, language))
	}));
}

/** What KaTeX says of TeX that it cannot read: a sentence, and where in the TeX, if it knows. */
export interface TexProblem {
	readonly message: string;
	readonly offset: number;
}

/** The markup of a formula in prose, with MathML for those who listen; or what is wrong with it. */
export function typesetProse(tex: string, isDisplay: boolean): string | TexProblem {
	try {
		return katex.renderToString(tex, { ...safe, trust: false, displayMode: isDisplay });
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		const offset = error instanceof katex.ParseError ? error.position : 0;
		const message = error.message.replace(/^KaTeX parse error: /, '');
		return { message, offset: typeof offset === 'number' ? offset : 0 };
	}
}
