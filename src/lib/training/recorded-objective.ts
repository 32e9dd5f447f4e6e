/**
 * A recorded program is a function of its leaves: set them, replay, and read the output and the grads.
 * The numbers that training uses are those that the stage shows.
 */
import { opOf, replay, type NodeId, type Recording } from '#lib/autodiff/index.ts';
import { breakdownIn } from './breakdown.ts';
import { isAllFinite, type Evaluation, type Objective, type Weights } from './objective.ts';

/**
 * The recording's output as a function of some of its leaves. The recording has to hold one backward
 * pass, no assignments, and leaves for weights; throws an error that says what is missing.
 */
export function objectiveOf(recording: Recording, leaves: readonly NodeId[]): Objective {
	const output = outputOf(recording);
	for (const leaf of leaves) {
		if (!recording.leafValues.has(leaf)) throw new Error(`Node ${leaf} is not a leaf.`);
	}
	const replayAt = (weights: Weights) =>
		replay(recording, new Map(leaves.map((leaf, index) => [leaf, weights[index] ?? NaN])));
	const evaluate = (weights: Weights): Evaluation => {
		const { valueChanges, gradChanges } = replayAt(weights);
		return {
			value: valueChanges[output]?.at(-1)?.number ?? NaN,
			gradient: leaves.map((leaf) => gradChanges[leaf]?.at(-1)?.number ?? 0)
		};
	};
	return {
		names: leaves.map((leaf) => recording.graph.nodes[leaf]?.name ?? `leaf ${leaf}`),
		value: forwardOf(recording, leaves, output),
		evaluate,
		findBreakdown: (weights) =>
			isAllFinite(evaluate(weights)) ? null : breakdownIn(replayAt(weights))
	};
}

/** The node that the only backward pass differentiated. */
function outputOf({ events, graph }: Recording): NodeId {
	const seeds = events.filter(({ kind }) => kind === 'seed').length;
	if (seeds !== 1 || graph.output === null) {
		throw new Error(`A function needs one backward pass; this recording has ${seeds}.`);
	}
	if (events.some((event) => event.kind === 'update')) {
		throw new Error('A function assigns nothing; this recording does.');
	}
	return graph.output;
}

/**
 * The forward pass alone, in recording order as in a replay. Only what depends on the weights is
 * computed again each time, which is what makes a map over two weights of a large graph cheap.
 */
function forwardOf({ graph, leafValues }: Recording, leaves: readonly NodeId[], output: NodeId) {
	const values = new Float64Array(graph.nodes.length);
	for (const [leaf, value] of leafValues) values[leaf] = value;
	const depends = new Set(leaves);
	const compute = ({ id, op, operands }: (typeof graph.nodes)[number]) => {
		if (op === null) return;
		const [a = -1, b = -1] = operands;
		values[id] = opOf(op).forward(values[a] ?? 0, values[b] ?? 0);
	};
	graph.nodes.forEach(compute);
	for (const { id, operands } of graph.nodes) {
		if (operands.some((operand) => depends.has(operand))) depends.add(id);
	}
	const again = graph.nodes.filter(({ id, op }) => op !== null && id <= output && depends.has(id));
	return (weights: Weights): number => {
		leaves.forEach((leaf, index) => (values[leaf] = weights[index] ?? NaN));
		again.forEach(compute);
		return values[output] ?? NaN;
	};
}
