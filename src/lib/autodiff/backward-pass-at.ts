/**
 * Which backward pass a position speaks of. Gradients are slopes at the values of their moment: once a
 * parameter has been changed, what an earlier pass found is no slope of what is on the stage.
 */
import { frameAt } from './frame.ts';
import type { NodeId } from './graph.ts';
import type { Trace } from './trace.ts';

/** The backward pass at the present values. */
export interface BackwardPassAt {
	/** Its number as steps have it, from 1; null when none has begun at these values. */
	readonly pass: number | null;
	/** What it differentiates or will differentiate; null in an empty graph. */
	readonly output: NodeId | null;
	/** Index of the first step since the last change of a value by the program. */
	readonly since: number;
}

/** The pass at a position: the last that has begun since a value was changed, else the one to come. */
export function backwardPassAt(trace: Trace, position: number): BackwardPassAt {
	const { steps, graph } = trace;
	let since = Math.min(position, steps.length);
	let seed = null;
	for (; since > 0; since--) {
		const step = steps[since - 1];
		if (step?.kind === 'update' && step.target === 'value') break;
		if (step?.kind === 'seed') seed ??= step;
	}
	if (seed) return { pass: seed.pass, output: seed.node, since };
	const next = steps.slice(position).find(({ kind }) => kind === 'seed');
	return { pass: null, output: next?.node ?? graph.output, since };
}

/** What a node's gradient is made of in one pass. */
export interface PassGradient {
	/** The sum of what has arrived. */
	readonly sum: number;
	/** How many contributions are still to come. */
	readonly waiting: number;
}

/** The gradient that the current pass has given a node so far; null while nothing has arrived. */
export function passGradient(trace: Trace, position: number, node: NodeId): PassGradient | null {
	const { pass, output } = backwardPassAt(trace, position);
	if (pass === null) return null;
	if (node === output) return { sum: 1, waiting: 0 };
	const arrived = contributionsIn(trace, position, node, pass);
	const last = arrived.at(-1);
	if (!last) return null;
	return {
		sum: arrived.reduce((sum, { amount }) => sum + amount, 0),
		waiting: last.parts - last.part
	};
}

/** The contributions of one pass to a node that have arrived by a position. */
function contributionsIn(trace: Trace, position: number, node: NodeId, pass: number) {
	return frameAt(trace, position)
		.contributionsTo(node)
		.filter((step) => step.pass === pass);
}
