/** Judges what was typed into a blank; a wrong number is compared with the real wrong computations. */
import type { Step, Trace } from '#lib/autodiff/index.ts';
import type { Blank } from './blanks.ts';
import { gradMistakes, seedMistakes } from './grad-mistakes.ts';
import { distinctMistakes, type Mistake, type Reason } from './mistake.ts';
import { readNumber } from './read-number.ts';
import { valueMistakes } from './value-mistakes.ts';

/** What a typed text is; the reason is null for a wrong number that no known mistake leads to. */
export type BlankVerdict =
	| { readonly kind: 'right' }
	| { readonly kind: 'wrong'; readonly reason: Reason | null }
	| { readonly kind: 'unreadable' };

/**
 * Judges a typed text, with the usual leniency (`read-number.ts`). `others` are runs of the same program
 * for other students, whose numbers are known to be mistaken for this one's.
 */
export function judgeBlank(
	trace: Trace,
	blank: Blank,
	typed: string,
	others: readonly Trace[] = []
): BlankVerdict {
	const number = readNumber(typed);
	if (number === null) return { kind: 'unreadable' };
	const distance = (value: number) => Math.abs(value - number);
	const slack = 1e-9;
	if (distance(blank.answer) <= blank.tolerance + slack) return { kind: 'right' };
	const near = mistakesIn(trace, blank, others)
		// A wrong number is as rough as a right one may be, but by its own size.
		.filter(
			({ value }) => distance(value) <= Math.max(blank.tolerance, 0.005 * Math.abs(value)) + slack
		)
		.sort((a, b) => distance(a.value) - distance(b.value));
	return { kind: 'wrong', reason: near[0]?.reason ?? null };
}

/** The mistakes that a blank invites, told apart from its answer and from each other. */
export function mistakesIn(
	trace: Trace,
	{ step, answer, tolerance }: Blank,
	others: readonly Trace[] = []
): readonly Mistake[] {
	const mistakes = mistakesAt(trace, trace.steps[step], others);
	return distinctMistakes(answer, tolerance / 2, mistakes);
}

function mistakesAt(
	trace: Trace,
	step: Step | undefined,
	others: readonly Trace[]
): readonly Mistake[] {
	if (step?.kind === 'forward') return valueMistakes(trace, step, others);
	if (step?.kind === 'seed') return seedMistakes(trace, step);
	return step?.kind === 'contribution' ? gradMistakes(trace, step.node, step.pass, others) : [];
}
