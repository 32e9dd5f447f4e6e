/**
 * A mistake is a wrong computation that somebody really makes, with the number that it leads to. It is
 * computed on the same graph as the right number, with one rule put wrong.
 */
import type { NodeId, OpName } from '#lib/autodiff/index.ts';

/** What was done wrong, and with which nodes. */
export type Reason =
	/** The sum of a value: one part missing, taken with the other sign, or multiplied instead of added. */
	| { readonly kind: 'forgot-term'; readonly missing: NodeId }
	| { readonly kind: 'sign-of-term'; readonly term: NodeId; readonly isAdded: boolean }
	| { readonly kind: 'multiplied-terms'; readonly a: NodeId; readonly b: NodeId }
	/** A product: one factor missing, or added instead of multiplied. */
	| { readonly kind: 'forgot-factor'; readonly taken: NodeId; readonly missing: NodeId }
	| { readonly kind: 'added-factors'; readonly a: NodeId; readonly b: NodeId }
	/** The operands of an op in which order matters, taken the other way round. */
	| { readonly kind: 'swapped'; readonly a: NodeId; readonly b: NodeId }
	/** The operand as it came, without the op. */
	| { readonly kind: 'forgot-op'; readonly op: OpName; readonly operand: NodeId }
	/** An open ReLU (or a chosen operand) taken as closed. */
	| { readonly kind: 'closed'; readonly operand: NodeId }
	/** The value of another node of the same kind. */
	| { readonly kind: 'value-of'; readonly node: NodeId }
	/** The size is right, the sign is not. */
	| { readonly kind: 'sign' }
	/** A sign is wrong in one of the steps on the way, so that the size is wrong as well. */
	| { readonly kind: 'sign-inside'; readonly node: NodeId }
	/** A gradient: what arrives, not multiplied; the local derivative alone; the two added. */
	| { readonly kind: 'forgot-local'; readonly consumer: NodeId; readonly node: NodeId }
	| { readonly kind: 'local-alone'; readonly consumer: NodeId; readonly node: NodeId }
	| { readonly kind: 'added-local'; readonly consumer: NodeId }
	/** The node's own side of a product instead of the other one. */
	| { readonly kind: 'own-side'; readonly node: NodeId; readonly other: NodeId }
	/** Another slope than the op's. */
	| { readonly kind: 'wrong-slope'; readonly op: OpName; readonly consumer: NodeId }
	/** A closed ReLU that lets something through, an open one that does not. */
	| { readonly kind: 'relu-open' | 'relu-closed'; readonly operand: NodeId }
	/** Of several paths one left out, one taken alone, or all multiplied. */
	| { readonly kind: 'forgot-path'; readonly consumer: NodeId }
	| { readonly kind: 'one-path'; readonly consumer: NodeId }
	| { readonly kind: 'multiplied-paths' }
	/** The node's value instead of its gradient, and the other way round. */
	| { readonly kind: 'value-for-grad'; readonly node: NodeId }
	/** The gradient of another node; what arrives at another node. */
	| { readonly kind: 'grad-of'; readonly node: NodeId }
	| { readonly kind: 'other-upstream'; readonly used: NodeId; readonly consumer: NodeId }
	/** The gradient of the output with respect to itself taken for 0. */
	| { readonly kind: 'no-seed'; readonly node: NodeId }
	/** An update: uphill, without the rate, the step without what it starts from, or no step at all. */
	| {
			readonly kind: 'uphill' | 'no-rate' | 'step-alone' | 'old-value';
			readonly node: NodeId;
	  }
	/** The same number in the run of another student, whose leaves are these. */
	| { readonly kind: 'other-run'; readonly leaves: readonly NodeId[] };

/** A wrong number and how it comes about. */
export interface Mistake {
	readonly value: number;
	readonly reason: Reason;
}

/** A mistake at one step on the way to a number, with what becomes of the number. */
export function mistakeAt(
	node: NodeId,
	{ reason }: Mistake,
	{ value, answer }: { readonly value: number; readonly answer: number }
): Mistake {
	const isInside = reason.kind === 'sign' && Math.abs(value + answer) > 1e-9 * Math.abs(answer);
	return { value, reason: isInside ? { kind: 'sign-inside', node } : reason };
}

/**
 * The mistakes that can be told from the right number and from each other: of two that lead to the same
 * number the first stays, which is the likelier one. Infinite and undefined numbers tell nothing.
 */
export function distinctMistakes(
	answer: number,
	tolerance: number,
	mistakes: readonly Mistake[]
): readonly Mistake[] {
	const distinct: Mistake[] = [];
	for (const mistake of mistakes) {
		const isNear = (value: number) => Math.abs(value - mistake.value) <= 2 * tolerance;
		if (!Number.isFinite(mistake.value) || isNear(answer)) continue;
		if (!distinct.some(({ value }) => isNear(value))) distinct.push(mistake);
	}
	return distinct;
}
