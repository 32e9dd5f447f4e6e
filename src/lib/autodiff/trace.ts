/**
 * A trace is everything that a program did, step by step and with all numbers. It never changes; what
 * is known at some position is looked up in it (`frame.ts`), so that going back is exactly as easy as
 * going forward.
 */
import type { Quantity } from './arithmetic.ts';
import type { EdgeId, Graph, NodeId } from './graph.ts';
import type { Recording } from './recording.ts';

/** A value is computed from the values of its operands. */
export interface ForwardStep {
	readonly kind: 'forward';
	readonly index: number;
	readonly node: NodeId;
	/** The operands' values that went in, in operand order. */
	readonly operandValues: readonly number[];
	readonly value: number;
}

/** A backward pass begins: the gradient of its output with respect to itself is 1. */
export interface SeedStep {
	readonly kind: 'seed';
	readonly index: number;
	readonly node: NodeId;
	/** Which backward pass of the trace this is, counted from 1. */
	readonly pass: number;
	/** The output's grad before, null if it had none. */
	readonly before: number | null;
	readonly after: number;
}

/** One edge of a backward pass: grad of operand += grad of consumer × local derivative. */
export interface ContributionStep {
	readonly kind: 'contribution';
	readonly index: number;
	readonly pass: number;
	readonly edge: EdgeId;
	/** The operand, which receives. */
	readonly node: NodeId;
	readonly consumer: NodeId;
	/** What arrives at the consumer in this pass: ∂output/∂consumer. */
	readonly upstream: number;
	/** ∂consumer/∂operand, the very number that is multiplied. */
	readonly localDerivative: number;
	/** upstream × localDerivative. */
	readonly amount: number;
	/** The operand's grad before, null if it had none. */
	readonly before: number | null;
	readonly after: number;
	/** Which contribution to the operand in this pass this is, from 1 to `parts`. */
	readonly part: number;
	readonly parts: number;
}

/** A number is assigned by the program: `w.data = …` or `w.grad = …`. */
export interface UpdateStep {
	readonly kind: 'update';
	readonly index: number;
	readonly node: NodeId;
	readonly target: Quantity;
	readonly before: number | null;
	readonly after: number;
	/** Which of the recording's numbers was assigned; null where the program itself says the number. */
	readonly from: number | null;
}

/** Whether a step sets a grad to 0, so that the next backward pass finds nothing to add to. */
export function isClearing(step: Step): boolean {
	return step.kind === 'update' && step.target === 'grad' && step.from === null && step.after === 0;
}

/** The smallest event of a run. */
export type Step = ForwardStep | SeedStep | ContributionStep | UpdateStep;

/** The three phases of a run; seed and contributions make the backward phase. */
export type Phase = 'forward' | 'backward' | 'update';

/** Which phase a step belongs to. */
export function phaseOf(step: Step): Phase {
	if (step.kind === 'forward' || step.kind === 'update') return step.kind;
	return 'backward';
}

/** When a number changed: the index of the step, and the number from then on. */
export interface Change {
	readonly step: number;
	/** Null from where a new pass begins, in which the number is not computed yet. */
	readonly number: number | null;
}

/** All steps of one run, and when each number changed. */
export interface Trace {
	readonly recording: Recording;
	readonly graph: Graph;
	readonly steps: readonly Step[];
	/** By node: the changes of its value, in order. A leaf has one at step −1. */
	readonly valueChanges: readonly (readonly Change[])[];
	/** By node: the changes of its grad, in order. */
	readonly gradChanges: readonly (readonly Change[])[];
	/** By edge: the local derivatives that backward passes used, in order. */
	readonly derivativeChanges: readonly (readonly Change[])[];
	/** The recording's numbers, each as it came out. */
	readonly numbers: ArrayLike<number>;
}
