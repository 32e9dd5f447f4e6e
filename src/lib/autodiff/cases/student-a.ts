/** The network of the lessons: three inputs, two ReLU units, a sigmoid output, cross-entropy. */
import type { Recorder } from '../recorder.ts';
import type { NodeId } from '../graph.ts';

/** Records the forward and the backward pass of student A; gives the nodes by name. */
export function studentA(recorder: Recorder): ReadonlyMap<string, NodeId> {
	const nodes = new Map<string, NodeId>();
	const named = (name: string, node: NodeId) => {
		recorder.nameNode(node, name);
		nodes.set(name, node);
		return node;
	};
	const inputs = [0.7, 0.9, 0.7].map((value, index) =>
		named(`x${index + 1}`, recorder.input(value))
	);
	const weights = [
		[1, 0.5, -0.5],
		[-0.3, -0.5, 3]
	].map((row, unit) =>
		row.map((value, index) => named(`w${unit + 1}${index + 1}`, recorder.parameter(value)))
	);
	const outer = [1, -2.6].map((value, unit) => named(`v${unit + 1}`, recorder.parameter(value)));
	// As Python reads it: each product is added as soon as it is there.
	const weighted = (row: readonly NodeId[], values: readonly NodeId[]) => {
		const product = (index: number) =>
			recorder.apply('multiply', [row[index] ?? -1, values[index] ?? -1]);
		let sum = product(0);
		for (let index = 1; index < row.length; index++) {
			sum = recorder.apply('add', [sum, product(index)]);
		}
		return sum;
	};
	const sums = weights.map((row, unit) => named(`s${unit + 1}`, weighted(row, inputs)));
	const units = sums.map((sum, unit) => named(`h${unit + 1}`, recorder.apply('relu', [sum])));
	const z = named('z', weighted(outer, units));
	const p = named('p', recorder.apply('sigmoid', [z]));
	const loss = named('L', recorder.apply('negate', [recorder.apply('log', [p])]));
	recorder.backward(loss);
	return nodes;
}
