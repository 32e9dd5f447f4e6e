/**
 * The narration of a position: everything that is said of its step, in sentences and in formulas. It
 * is written while building for the runs that a lesson shows, and in the browser for edited ones.
 */
import type { Trace } from '#lib/autodiff/index.ts';
import { chainFormula } from './chain-formula.ts';
import type { Language } from './language.ts';
import { stepSentence } from './sentence.ts';
import { specialCase } from './special-case.ts';
import { stepFormula } from './step-formula.ts';
import type { Formula } from './writer.ts';

/** What is said of one position. */
export interface Narration {
	/** What happened, with its numbers. */
	readonly sentence: string;
	/** What is special about it: why 1, why 0, where an infinite number began; mostly null. */
	readonly special: string | null;
	/** The step's formula; null before the first step. */
	readonly formula: Formula | null;
	/** The whole chain to the step's node; null where there is nothing more to say. */
	readonly chain: Formula | null;
}

/** Writes the narration of a position of a trace. */
export function narrate(trace: Trace, position: number, language: Language): Narration {
	return {
		sentence: stepSentence(trace, position, language),
		special: specialCase(trace, position, language),
		formula: stepFormula(trace, position, language),
		chain: chainFormula(trace, position, language)
	};
}
