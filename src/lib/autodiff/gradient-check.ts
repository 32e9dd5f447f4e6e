/**
 * The gradient check asks the function itself: nudge one leaf both ways, see how much the output moves,
 * and compare the slope with what backpropagation says.
 */
import type { NodeId } from './graph.ts';
import { opOf } from './ops/index.ts';
import type { Recording } from './recording.ts';
import { replay } from './replay.ts';

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

/**
 * Checks the gradient of the recording's output with respect to its leaves by central differences.
 * Meaningful for a recording with one backward pass and no updates. The default nudge, ∛ε scaled by
 * the leaf's size, balances truncation against rounding (Press et al., Numerical Recipes, 5.7).
 */
export function checkGradients(
	recording: Recording,
	leaves: Iterable<NodeId> = trainable(recording),
	nudgeOf: (value: number) => number = (value) =>
		Math.cbrt(Number.EPSILON) * Math.max(1, Math.abs(value))
): readonly GradientCheck[] {
	const output = recording.graph.output;
	if (output === null) return [];
	const { gradChanges } = replay(recording);
	return Array.from(leaves, (leaf) => {
		const value = recording.leafValues.get(leaf) ?? NaN;
		const nudge = nudgeOf(value);
		const above = outputValue(recording, output, leaf, value + nudge);
		const below = outputValue(recording, output, leaf, value - nudge);
		const numeric = (above - below) / (2 * nudge);
		const grad = gradChanges[leaf]?.at(-1)?.number ?? 0;
		const scale = Math.max(1, Math.abs(grad), Math.abs(numeric));
		const error = Object.is(grad, numeric) ? 0 : Math.abs(grad - numeric) / scale;
		return { leaf, grad, numeric, above, below, nudge, error };
	});
}

/** All leaves that receive a gradient: inputs and parameters. */
function trainable({ graph }: Recording): readonly NodeId[] {
	return graph.nodes
		.filter(({ kind }) => kind === 'input' || kind === 'parameter')
		.map(({ id }) => id);
}

/** The forward pass alone, with one leaf moved. */
function outputValue(recording: Recording, output: NodeId, leaf: NodeId, moved: number): number {
	const { graph, leafValues } = recording;
	const values = new Float64Array(output + 1);
	for (const { id, op, operands } of graph.nodes.slice(0, output + 1)) {
		if (op === null) values[id] = id === leaf ? moved : (leafValues.get(id) ?? NaN);
		else
			values[id] = opOf(op).forward(values[operands[0] ?? 0] ?? 0, values[operands[1] ?? 0] ?? 0);
	}
	return values[output] ?? NaN;
}
