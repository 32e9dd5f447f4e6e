/**
 * The gradient check asks the function itself: nudge one leaf both ways, see how much the output moves,
 * and compare the slope with what backpropagation says.
 */
import { frameAt } from './frame.ts';
import type { Graph, NodeId } from './graph.ts';
import { opOf } from './ops/index.ts';
import type { Recording } from './recording.ts';
import { replay } from './replay.ts';
import type { Trace } from './trace.ts';

/** Both sides of the comparison for one leaf. */
export interface GradientCheck {
	readonly leaf: NodeId;
	/** What the backward passes gave. */
	readonly grad: number;
	/** (output(leaf + h) − output(leaf − h)) / 2h. */
	readonly numeric: number;
	/** The outputs at leaf + h and leaf − h. */
	readonly above: number;
	readonly below: number;
	/** h, the size of the nudge. */
	readonly nudge: number;
	/** |grad − numeric| / max(1, |grad|, |numeric|); 0 where both are undefined. */
	readonly error: number;
}

/** How far a leaf is nudged: ∛ε scaled by its size balances truncation against rounding (Press et al., Numerical Recipes, 5.7). */
type Nudge = (value: number) => number;
const defaultNudge: Nudge = (value) => Math.cbrt(Number.EPSILON) * Math.max(1, Math.abs(value));

/**
 * Checks the gradient of the recording's output with respect to its leaves by central differences.
 * Meaningful for a recording with one backward pass and no updates.
 */
export function checkGradients(
	recording: Recording,
	leaves: Iterable<NodeId> = trainable(recording),
	nudgeOf: Nudge = defaultNudge
): readonly GradientCheck[] {
	const { output } = recording.graph;
	if (output === null) return [];
	const { gradChanges } = replay(recording);
	return Array.from(leaves, (leaf) =>
		check(
			recording.graph,
			recording.leafValues,
			output,
			leaf,
			nudgeOf,
			gradChanges[leaf]?.at(-1)?.number ?? 0
		)
	);
}

/**
 * Checks what the last backward pass before a position has brought to a leaf, at the values of that
 * pass; null where nothing has arrived, or not all of it.
 */
export function checkGradientAt(
	trace: Trace,
	position: number,
	leaf: NodeId,
	nudgeOf: Nudge = defaultNudge
): GradientCheck | null {
	const frame = frameAt(trace, position);
	const parts = frame.contributionsTo(leaf);
	const [first] = parts;
	if (!first || frame.waitingFor(leaf) > 0) return null;
	const seed = trace.steps.findLast((step) => step.kind === 'seed' && step.index < first.index);
	if (!seed) return null;
	const then = frameAt(trace, seed.index);
	const values = new Map(
		trace.graph.nodes.flatMap(({ id, op }) => (op === null ? [[id, then.valueOf(id) ?? NaN]] : []))
	);
	const grad = parts.reduce((sum, { amount }) => sum + amount, 0);
	return check(trace.graph, values, seed.node, leaf, nudgeOf, grad);
}

function check(
	graph: Graph,
	leafValues: ReadonlyMap<NodeId, number>,
	output: NodeId,
	leaf: NodeId,
	nudgeOf: Nudge,
	grad: number
): GradientCheck {
	const value = leafValues.get(leaf) ?? NaN;
	const nudge = nudgeOf(value);
	const above = outputValue(graph, leafValues, output, leaf, value + nudge);
	const below = outputValue(graph, leafValues, output, leaf, value - nudge);
	const numeric = (above - below) / (2 * nudge);
	const scale = Math.max(1, Math.abs(grad), Math.abs(numeric));
	const error = Object.is(grad, numeric) ? 0 : Math.abs(grad - numeric) / scale;
	return { leaf, grad, numeric, above, below, nudge, error };
}

/** All leaves that receive a gradient: inputs and parameters. */
function trainable({ graph }: Recording): readonly NodeId[] {
	return graph.nodes
		.filter(({ kind }) => kind === 'input' || kind === 'parameter')
		.map(({ id }) => id);
}

/** The forward pass alone, with one leaf moved. */
function outputValue(
	graph: Graph,
	leafValues: ReadonlyMap<NodeId, number>,
	output: NodeId,
	leaf: NodeId,
	moved: number
): number {
	const values = new Float64Array(output + 1);
	for (const { id, op, operands } of graph.nodes.slice(0, output + 1)) {
		if (op === null) values[id] = id === leaf ? moved : (leafValues.get(id) ?? NaN);
		else
			values[id] = opOf(op).forward(values[operands[0] ?? 0] ?? 0, values[operands[1] ?? 0] ?? 0);
	}
	return values[output] ?? NaN;
}
