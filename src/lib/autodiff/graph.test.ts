import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { act, programFrom } from './cases/random-programs.ts';
import { edgesInto, graphOf, usesOf } from './graph.ts';
import { Recorder } from './recorder.ts';

const anyProgram = fc.array(fc.nat(), { maxLength: 120, size: 'max' }).map(programFrom);

/** x·x + x, whose x has three uses. */
function squarePlusSelf() {
	const recorder = new Recorder();
	const x = recorder.input(3, { name: 'x' });
	const square = recorder.apply('multiply', [x, x]);
	recorder.apply('add', [square, x], { name: 'y' });
	return recorder.finish().graph;
}

describe('a graph', () => {
	test('numbers the edges by consumer, then by operand', () => {
		expect(squarePlusSelf().edges).toEqual([
			{ id: 0, operand: 0, consumer: 1, index: 0 },
			{ id: 1, operand: 0, consumer: 1, index: 1 },
			{ id: 2, operand: 1, consumer: 2, index: 0 },
			{ id: 3, operand: 0, consumer: 2, index: 1 }
		]);
	});

	test('knows the edges into a node and out of it; x·x is two of each', () => {
		const graph = squarePlusSelf();
		expect(edgesInto(graph, 1).map(({ id }) => id)).toEqual([0, 1]);
		expect(edgesInto(graph, 0)).toEqual([]);
		expect(usesOf(graph, 0).map(({ id }) => id)).toEqual([0, 1, 3]);
		expect(usesOf(graph, 2)).toEqual([]);
		expect(usesOf(graph, 99)).toEqual([]);
	});

	test('takes the last operation for its output where nothing was differentiated', () => {
		const recorder = new Recorder();
		expect(recorder.finish().graph.output).toBe(null);
		const x = recorder.input(1);
		expect(recorder.finish().graph.output).toBe(x);
		const y = recorder.apply('exp', [x]);
		recorder.input(2);
		expect(recorder.finish().graph.output).toBe(y);
		recorder.backward(x);
		expect(recorder.finish().graph.output).toBe(x);
	});

	test('has every edge once among the edges into nodes and once among the uses', () => {
		fc.assert(
			fc.property(anyProgram, (actions) => {
				const recorder = new Recorder();
				act(recorder, actions);
				const { graph } = recorder.finish();
				expect(graph.nodes.flatMap(({ id }) => edgesInto(graph, id))).toEqual(graph.edges);
				const used = graph.nodes.flatMap(({ id }) => usesOf(graph, id));
				expect(used.toSorted((a, b) => a.id - b.id)).toEqual(graph.edges);
				expect(graphOf(graph.nodes, graph.output)).toEqual(graph);
			})
		);
	});
});
