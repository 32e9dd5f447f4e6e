/**
 * A number in a computer has room up to about 1.8·10³⁰⁸. A run that diverges does not fade away: at one
 * step, at one operation, a number becomes infinite or undefined, and that place explains it.
 */
import type { ContributionStep, ForwardStep, NodeId, Trace } from '#lib/autodiff/index.ts';

/** The first number that is infinite or undefined (NaN), and where it came up. */
export type Breakdown =
	| {
			readonly kind: 'operation';
			/** The forward and backward pass in which it came up; it can be stepped through. */
			readonly trace: Trace;
			/** The position in the trace at which it is there; 0 if a leaf was given so. */
			readonly position: number;
			/** The node whose value or grad it is. */
			readonly node: NodeId;
			readonly number: number;
	  }
	| {
			/** The objective is no recording, so that there is nothing to look into. */
			readonly kind: 'function';
			readonly number: number;
	  }
	| {
			/** The value and the gradient were finite, and the optimizer's step was not. */
			readonly kind: 'update';
			/** The name of the weight. */
			readonly weight: string;
			/** The memory cell that broke first; null if it was the weight itself. */
			readonly cell: string | null;
			readonly number: number;
	  };

/** The first number of a trace that is not finite, given leaves first; null if all are finite. */
export function breakdownIn(trace: Trace): Breakdown | null {
	for (const [node, changes] of trace.valueChanges.entries()) {
		const given = changes.find(({ step }) => step === -1)?.number ?? null;
		if (given !== null && !Number.isFinite(given)) {
			return { kind: 'operation', trace, position: 0, node, number: given };
		}
	}
	for (const step of trace.steps) {
		if (step.kind !== 'forward' && step.kind !== 'contribution') continue;
		const number = resultOf(step);
		if (Number.isFinite(number)) continue;
		return { kind: 'operation', trace, position: step.index + 1, node: step.node, number };
	}
	return null;
}

/** The value that a step computed, or the grad after it. */
function resultOf(step: ForwardStep | ContributionStep): number {
	return step.kind === 'forward' ? step.value : step.after;
}
