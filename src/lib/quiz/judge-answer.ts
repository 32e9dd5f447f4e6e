/**
 * Judging a typed number. Right or wrong alone teaches little: a wrong number is compared with those
 * that known misconceptions lead to, and the learner is told which one it was.
 */
import { readNumber } from './read-number.ts';

/** A field whose answer is a number. */
export interface NumericField {
	readonly answer: number;
	/** How far off a right answer may be, inclusive. */
	readonly tolerance: number;
	/** Numbers that known mistakes lead to, each with what to tell who made it. */
	readonly wrong: readonly { readonly value: number; readonly html: string }[];
}

/** What an answer is; `html` is null for a wrong number that nobody foresaw. */
export type Judgement =
	| { readonly kind: 'right' }
	| { readonly kind: 'wrong'; readonly html: string | null }
	| { readonly kind: 'unreadable' };

/** Room for the rounding of decimals: 0.105 is within 0.005 of 0.1. */
const slack = 1e-9;

/** Judges a typed text. A right number is right even where a listed mistake lies as near. */
export function judgeAnswer(typed: string, field: NumericField): Judgement {
	const number = readNumber(typed);
	if (number === null) return { kind: 'unreadable' };
	const isNear = (value: number) =>
		number === value || Math.abs(number - value) <= field.tolerance + slack;
	if (isNear(field.answer)) return { kind: 'right' };
	const near = field.wrong
		.filter(({ value }) => isNear(value))
		.sort((a, b) => Math.abs(a.value - number) - Math.abs(b.value - number));
	return { kind: 'wrong', html: near[0]?.html ?? null };
}
