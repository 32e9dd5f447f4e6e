import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actTamely, computationFrom } from './cases/random-programs.ts';
import { studentA } from './cases/student-a.ts';
import { passGradient } from './backward-pass-at.ts';
import { outputPaths } from './output-paths.ts';
import { Recorder } from './recorder.ts';
import { replay } from './replay.ts';
import type { NodeId } from './graph.ts';

/** L = x·x + 3x at x = 2. */
function fork() {
	const recorder = new Recorder();
	const x = recorder.parameter(2);
	const square = recorder.apply('multiply', [x, x]);
	const triple = recorder.apply('multiply', [recorder.constant(3), x]);
	recorder.backward(recorder.apply('add', [square, triple]));
	return { trace: replay(recorder.finish()), x, square };
}

/** x, 2x, 4x … by adding each to itself, so often. */
function doubled(times: number) {
	const recorder = new Recorder();
	const x = recorder.parameter(1);
	let node = x;
	for (let turn = 0; turn < times; turn++) node = recorder.apply('add', [node, node]);
	recorder.backward(node);
	return { trace: replay(recorder.finish()), x };
}

describe('the paths to the output', () => {
	test('of x in x·x + 3x at 2 are three: 3 + 2 + 2 = 7', () => {
		const { trace, x } = fork();
		const { paths, count, sum } = outputPaths(trace, trace.steps.length, x, 10);
		expect(paths.map(({ product }) => product)).toEqual([3, 2, 2]);
		expect([count, sum]).toEqual([3n, 7]);
	});

	test('of x3 of student A are two: 7.4098 over obstacles, 0.4750 over effort', () => {
		const recorder = new Recorder();
		const nodes = studentA(recorder);
		const trace = replay(recorder.finish());
		const x3 = nodes.get('x3') ?? -1;
		const { paths, sum, output } = outputPaths(trace, trace.steps.length, x3, 10);
		expect(output).toBe(nodes.get('L'));
		expect(paths.map(({ product }) => product?.toFixed(4))).toEqual(['7.4098', '0.4750']);
		expect(sum?.toFixed(4)).toBe('7.8848');
		const through = paths.map(({ edges }) => edges.map(({ consumer }) => consumer));
		expect(through[0]).toContain(nodes.get('s2'));
		expect(through[1]).toContain(nodes.get('s1'));
	});

	test('have no numbers before a backward pass, and only those of the edges that it has used', () => {
		const { trace, x } = fork();
		const forward = outputPaths(trace, 3, x, 10);
		expect(forward).toMatchObject({ count: 3n, sum: null });
		expect(forward.paths.flatMap(({ derivatives }) => derivatives)).toEqual(Array(6).fill(null));
		// The seed, both edges of the sum, one edge of the square.
		const midway = outputPaths(trace, 7, x, 10);
		expect(midway.sum).toBe(null);
		expect(midway.paths.map(({ product }) => product).sort()).toEqual([2, null, null].sort());
	});

	test('of the output itself are one, of no edge, with the product 1', () => {
		const { trace } = fork();
		const { output } = trace.graph;
		const { paths, count, sum } = outputPaths(trace, trace.steps.length, output ?? -1, 10);
		expect(paths).toEqual([{ edges: [], derivatives: [], product: 1 }]);
		expect([count, sum]).toEqual([1n, 1]);
	});

	test('of a node that does not lead there are none', () => {
		const recorder = new Recorder();
		const x = recorder.parameter(2);
		const aside = recorder.apply('exp', [x]);
		recorder.backward(recorder.apply('tanh', [x]));
		const trace = replay(recorder.finish());
		expect(outputPaths(trace, trace.steps.length, aside, 10)).toMatchObject({
			paths: [],
			count: 0n,
			sum: null
		});
	});

	test('are counted exactly where nobody could list them: 2¹⁰⁰ in a chain of 100 doublings', () => {
		const { trace, x } = doubled(100);
		const { paths, count, sum } = outputPaths(trace, trace.steps.length, x, 5);
		expect(count).toBe(2n ** 100n);
		expect(paths.map(({ product }) => product)).toEqual([1, 1, 1, 1, 1]);
		expect(new Set(paths.map(({ edges }) => edges.map(({ id }) => id).join()))).toHaveProperty(
			'size',
			5
		);
		expect(sum).toBe(2 ** 100);
	});

	test('are not counted beyond 10³⁰⁰', () => {
		const { trace, x } = doubled(2000);
		expect(outputPaths(trace, trace.steps.length, x, 3)).toMatchObject({ count: null });
	});

	test('come in the order of their size, each once, and add up to the gradient', () => {
		fc.assert(
			fc.property(
				fc.array(fc.nat(), { maxLength: 36, size: 'max' }),
				fc.nat(),
				(numbers, place) => {
					const recorder = new Recorder();
					actTamely(recorder, computationFrom(numbers));
					recorder.backward(recorder.length - 1);
					const trace = replay(recorder.finish());
					const node = place % trace.graph.nodes.length;
					if (trace.graph.nodes[node]?.kind === 'constant') return;
					const all = outputPaths(trace, trace.steps.length, node, 2000);
					const gradient = passGradient(trace, trace.steps.length, node);
					expect(all.count).toBe(BigInt(walkAll(trace.graph, node)));
					if (all.count === 0n) {
						expect(gradient).toBe(null);
						return;
					}
					const products = all.paths.map(({ product }) => product ?? NaN);
					const keys = all.paths.map(({ edges }) => edges.map(({ id }) => id).join());
					expect(new Set(keys).size).toBe(products.length);
					for (let index = 1; index < products.length; index++) {
						const [before = 0, here = 0] = products.slice(index - 1).map(Math.abs);
						expect(here).toBeLessThanOrEqual(before * (1 + 1e-6));
					}
					const scale = Math.max(1, ...products.map(Math.abs));
					expect(Math.abs((all.sum ?? NaN) - (gradient?.sum ?? NaN)) / scale).toBeLessThan(1e-9);
					if (all.count === null || all.count > 2000n) return;
					const sum = products.reduce((whole, product) => whole + product, 0);
					expect(Math.abs(sum - (gradient?.sum ?? NaN)) / scale).toBeLessThan(1e-9);
				}
			)
		);
	});
});

/** How many paths there are, found by walking every one. */
function walkAll(
	graph: {
		readonly edges: readonly { operand: NodeId; consumer: NodeId }[];
		output: NodeId | null;
	},
	node: NodeId
): number {
	if (node === graph.output) return 1;
	return graph.edges
		.filter(({ operand }) => operand === node)
		.reduce((sum, { consumer }) => sum + walkAll(graph, consumer), 0);
}
