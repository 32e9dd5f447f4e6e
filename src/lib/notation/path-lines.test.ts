import { describe, expect, test } from 'vitest';
import { outputPaths, Recorder, replay } from '#lib/autodiff/index.ts';
import { studentA } from './cases/student-a.ts';
import { plainName } from './node-name.ts';
import { pathLines, pathsTex, type PathLine } from './path-lines.ts';
import type { Graph } from '#lib/autodiff/index.ts';

const read = (graph: Graph, { start, stops, product }: PathLine) =>
	[
		plainName(graph, start),
		...stops.map(
			({ node, factor, place, isAfterGap }) =>
				`${isAfterGap ? '… ' : ''}${factor ?? '?'}${place === null ? '' : `/${place}`} ${plainName(graph, node)}`
		),
		`= ${product ?? '?'}`
	].join(' ');

/** L = x·x + 3x at x = 2, with names for both terms. */
function fork() {
	const recorder = new Recorder();
	const x = recorder.parameter(2, { name: 'x' });
	const q = recorder.apply('multiply', [x, x], { name: 'q' });
	const r = recorder.apply('multiply', [recorder.constant(3), x], { name: 'r' });
	const loss = recorder.apply('add', [q, r], { name: 'L' });
	recorder.backward(loss);
	return { trace: replay(recorder.finish()), x, loss };
}

describe('a path as it is read', () => {
	test('tells the two ways of x·x apart', () => {
		const { trace, x } = fork();
		const { paths } = outputPaths(trace, trace.steps.length, x, 10);
		expect(pathLines(trace.graph, paths, 'en').map((line) => read(trace.graph, line))).toEqual([
			'x 3 r 1 L = 3.0000',
			'x 2/1 q 1 L = 2.0000',
			'x 2/2 q 1 L = 2.0000'
		]);
	});

	test('goes from name to name, and lights every edge between', () => {
		const trace = studentA();
		const x3 = trace.graph.nodes.findIndex(({ name }) => name === 'x3');
		const { paths } = outputPaths(trace, trace.steps.length, x3, 10);
		const lines = pathLines(trace.graph, paths, 'en');
		expect(lines.map((line) => read(trace.graph, line))).toEqual([
			'x3 3 s2 1 h2 (−2.6) z 0.04752 p (−19.99) L = 7.4098',
			'x3 (−0.5) s1 1 h1 1 z 0.04752 p (−19.99) L = 0.4750'
		]);
		expect(lines[0]?.edges.length).toBeGreaterThan(5);
		expect(lines[0]?.nodes[0]).toBe(x3);
		expect(lines[0]?.nodes).toHaveLength((lines[0]?.edges.length ?? 0) + 1);
	});

	test('has no numbers that are not computed yet', () => {
		const { trace, x } = fork();
		const { paths } = outputPaths(trace, 3, x, 1);
		expect(pathLines(trace.graph, paths, 'en').map((line) => read(trace.graph, line))).toEqual([
			'x ? r ? L = ?'
		]);
	});

	test('that is long shows its ends', () => {
		const recorder = new Recorder();
		let node = recorder.parameter(0, { name: 'x' });
		for (let turn = 1; turn <= 12; turn++) {
			node = recorder.apply('sin', [node], { name: `y${turn}` });
		}
		recorder.backward(node);
		const trace = replay(recorder.finish());
		const { paths } = outputPaths(trace, trace.steps.length, 0, 1);
		expect(pathLines(trace.graph, paths, 'en').map((line) => read(trace.graph, line))).toEqual([
			'x 1 y1 1 y2 1 y3 1 y4 … 1 y9 1 y10 1 y11 1 y12 = 1.0000'
		]);
	});
});

test('all paths in LaTeX are a sum of products', () => {
	const { trace, x, loss } = fork();
	const { paths, sum } = outputPaths(trace, trace.steps.length, x, 10);
	expect(pathsTex(trace.graph, x, loss, paths, sum, true)).toBe(
		'\\frac{\\partial L}{\\partial x} = 3 \\cdot 1 + 2 \\cdot 1 + 2 \\cdot 1 = 7.0000'
	);
	expect(pathsTex(trace.graph, x, loss, paths.slice(0, 1), sum, false)).toContain('+ \\cdots =');
	expect(pathsTex(trace.graph, x, loss, paths, null, true)).toBe(null);
});
