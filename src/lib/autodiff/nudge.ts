/**
 * A nudge asks the program what really happens when one leaf is a little different: every operation
 * that depends on the leaf is computed again, by the same rules, and nothing else is. What the gradient
 * says is a promise about exactly this.
 */
import { backwardPassAt } from './backward-pass-at.ts';
import { frameAt } from './frame.ts';
import type { NodeId } from './graph.ts';
import { opOf } from './ops/index.ts';
import type { ForwardStep, Trace } from './trace.ts';

/** One forward step, done again with what came along. */
export interface NudgedStep extends ForwardStep {
	/** The value before the nudge. */
	readonly before: number;
	/** How many operations lie between the leaf and here on the longest way that changed: from 1. */
	readonly wave: number;
	/** Which operands had changed, by their places. */
	readonly changed: readonly number[];
}

/** What a nudge of one leaf does at one position. */
export interface Nudge {
	readonly leaf: NodeId;
	/** h, how far the leaf is moved. */
	readonly by: number;
	/** The leaf's value before and after. */
	readonly from: number;
	readonly to: number;
	/** Whether the leaf still has the value that it was given; a program may have assigned another. */
	readonly isGiven: boolean;
	/** The steps done again, in their order. Where a value comes out the same, the change has ended. */
	readonly steps: readonly NudgedStep[];
	readonly output: NodeId | null;
	/** The output's value before and after; null while it is not computed. */
	readonly outcome: { readonly before: number; readonly after: number } | null;
}

/**
 * Nudges a leaf at a position: what has been computed there from its present value is computed again.
 * Null for what is no leaf.
 */
export function nudgeLeaf(trace: Trace, position: number, leaf: NodeId, by: number): Nudge | null {
	const frame = frameAt(trace, position);
	const from = frame.valueOf(leaf);
	if (from === null || trace.graph.nodes[leaf]?.op !== null) return null;
	const { output, since } = backwardPassAt(trace, frame.position);
	const to = moved(from, by);
	const values = new Map([[leaf, to]]);
	const waves = new Map([[leaf, 0]]);
	const steps: NudgedStep[] = [];
	for (const step of trace.steps.slice(since, frame.position)) {
		if (step.kind !== 'forward') continue;
		const { op, operands } = trace.graph.nodes[step.node] ?? { op: null, operands: [] };
		const changed = operands.flatMap((operand, place) => (values.has(operand) ? [place] : []));
		if (op === null || changed.length === 0) continue;
		const operandValues = operands.map(
			(operand, place) => values.get(operand) ?? step.operandValues[place] ?? NaN
		);
		const value = opOf(op).forward(operandValues[0] ?? 0, operandValues[1] ?? 0);
		const wave = 1 + Math.max(...changed.map((place) => waves.get(operands[place] ?? -1) ?? 0));
		steps.push({ ...step, operandValues, value, before: step.value, wave, changed });
		if (Object.is(value, step.value)) continue;
		values.set(step.node, value);
		waves.set(step.node, wave);
	}
	const before = output === null ? null : frame.valueOf(output);
	const outcome =
		output === null || before === null ? null : { before, after: values.get(output) ?? before };
	const isGiven = !trace.steps
		.slice(0, frame.position)
		.some((step) => step.kind === 'update' && step.node === leaf && step.target === 'value');
	return { leaf, by, from, to, isGiven, steps, output, outcome };
}

/** The sum as it is reckoned by hand, 0.7 + 0.1 = 0.8, unless h is too small for that. */
function moved(from: number, by: number): number {
	const sum = from + by;
	const clean = Number(sum.toPrecision(15));
	return clean === from ? sum : clean;
}
