/** Graphs to lay out. */
import { Recorder, type Graph, type NodeId } from '#lib/autodiff/index.ts';

/** Student A: three inputs, two ReLU units, a sigmoid output, cross-entropy; 29 nodes. */
export function studentA(): Graph {
	const recorder = new Recorder();
	const inputs = ['x1', 'x2', 'x3'].map((name) => recorder.input(0.7, { name }));
	const weights = ['w1', 'w2'].map((unit) =>
		['1', '2', '3'].map((digit) => recorder.parameter(0.5, { name: unit + digit }))
	);
	const outer = ['v1', 'v2'].map((name) => recorder.parameter(1, { name }));
	const weighted = (row: readonly NodeId[], values: readonly NodeId[], name: string) => {
		const product = (index: number) =>
			recorder.apply('multiply', [row[index] ?? -1, values[index] ?? -1]);
		let sum = product(0);
		for (let index = 1; index < row.length; index++) {
			sum = recorder.apply('add', [sum, product(index)]);
		}
		recorder.nameNode(sum, name);
		return sum;
	};
	const sums = weights.map((row, unit) => weighted(row, inputs, `s${unit + 1}`));
	const units = sums.map((sum, unit) => recorder.apply('relu', [sum], { name: `h${unit + 1}` }));
	const z = weighted(outer, units, 'z');
	const p = recorder.apply('sigmoid', [z], { name: 'p' });
	recorder.apply('negate', [recorder.apply('log', [p])], { name: 'L' });
	return recorder.finish().graph;
}

/** y = a·b + b·b, with a constant: five nodes and a double use. */
export function small(): Graph {
	const recorder = new Recorder();
	const a = recorder.parameter(2, { name: 'a' });
	const b = recorder.input(3, { name: 'b' });
	const product = recorder.apply('multiply', [a, b]);
	const square = recorder.apply('power', [b, recorder.constant(2)]);
	recorder.apply('add', [product, square], { name: 'y' });
	return recorder.finish().graph;
}

/** A chain of tanh, as long as asked. */
export function chain(length: number): Graph {
	const recorder = new Recorder();
	let last = recorder.input(1, { name: 'x' });
	for (let turn = 0; turn < length; turn++) last = recorder.apply('tanh', [last]);
	return recorder.finish().graph;
}
