/** A trace line by line: every step as a sentence, or as a formula. */
import type { Trace } from '#lib/autodiff/index.ts';
import { stepFormula, stepSentence } from '#lib/notation/index.ts';

/** One sentence for every step, in the order in which they are played. */
export function sentenceLines(trace: Trace): readonly string[] {
	return trace.steps.map((_, index) => stepSentence(trace, index + 1, 'en'));
}

/** One formula for every step, as LaTeX that can be pasted. */
export function formulaLines(trace: Trace): readonly string[] {
	return trace.steps.map((_, index) => stepFormula(trace, index + 1, 'en')?.copyTex ?? '');
}
