/** The network of lesson 9 with its student, one forward and one backward pass. */
import { recordTrace, type NodeId, type Trace } from '#lib/autodiff/index.ts';

/** Records student A's run; names are those of the lesson. */
export function studentA(): Trace {
	return recordTrace((recorder) => {
		const x = [0.7, 0.9, 0.7].map((value, i) => recorder.input(value, { name: `x${i + 1}` }));
		const w = [
			[1, 0.5, -0.5],
			[-0.3, -0.5, 3]
		].map((row, i) =>
			row.map((value, j) => recorder.parameter(value, { name: `w${i + 1}${j + 1}` }))
		);
		const v = [1, -2.6].map((value, i) => recorder.parameter(value, { name: `v${i + 1}` }));
		const sum = (weights: readonly NodeId[], inputs: readonly NodeId[], name: string) => {
			const products = weights.map((weight, j) =>
				recorder.apply('multiply', [weight, inputs[j] ?? -1])
			);
			const total = products.reduce((left, right) => recorder.apply('add', [left, right]));
			recorder.nameNode(total, name);
			return total;
		};
		const h = w.map((row, i) =>
			recorder.apply('relu', [sum(row, x, `s${i + 1}`)], { name: `h${i + 1}` })
		);
		const p = recorder.apply('sigmoid', [sum(v, h, 'z')], { name: 'p' });
		const loss = recorder.apply('negate', [recorder.apply('log', [p])], { name: 'L' });
		recorder.backward(loss);
	});
}
