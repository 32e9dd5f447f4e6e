import { describe, expect, it } from 'vitest';
import { recordTrace, type Graph, type NodeId, type Recorder } from '#lib/autodiff/index.ts';
import { nameRuns, plainName, plainRule } from './node-name.ts';

function graphOf(program: (recorder: Recorder, x: NodeId, w: NodeId) => void): Graph {
	return recordTrace((recorder) => {
		const x = recorder.input(0.7, { name: 'x3' });
		program(recorder, x, recorder.parameter(3, { name: 'w23' }));
	}).graph;
}

describe('a node without a name', () => {
	it('is called by its expression while that is short', () => {
		const graph = graphOf((recorder, x, w) => recorder.apply('multiply', [w, x]));
		expect(plainName(graph, 2)).toBe('w23·x3');
	});

	it('has parentheses where the grouping needs them', () => {
		const graph = graphOf((recorder, x, w) => {
			const sum = recorder.apply('add', [x, w]);
			recorder.apply('multiply', [sum, recorder.apply('negate', [w])]);
			recorder.apply('log', [sum]);
		});
		expect(plainName(graph, 4)).toBe('(x3 + w23)·(−w23)');
	});

	it('shows constants as the program wrote them', () => {
		const graph = graphOf((recorder, x) => {
			recorder.apply('multiply', [recorder.constant(2), x]);
			recorder.apply('power', [x, recorder.constant(-1)]);
		});
		expect(plainName(graph, 3)).toBe('2·x3');
		expect(plainName(graph, 5)).toBe('x3^(−1)');
	});

	it('is called by its op and an index when its expression is long', () => {
		const graph = graphOf((recorder, x, w) => {
			const long = recorder.parameter(1, { name: 'quite_a_long_name' });
			recorder.apply('multiply', [x, w]);
			const product = recorder.apply('multiply', [long, x]);
			recorder.apply('relu', [product]);
		});
		expect(plainName(graph, 4)).toBe('×₂');
		expect(plainName(graph, 5)).toBe('relu₁');
		expect(nameRuns(graph, 4)).toEqual([
			{ text: '×', style: 'upright', sub: false },
			{ text: '2', style: 'upright', sub: true }
		]);
	});

	it('is called by its kind when it is a leaf', () => {
		const graph = graphOf((recorder) => recorder.parameter(5));
		expect(plainName(graph, 2)).toBe('param₁');
	});
});

describe('a large graph', () => {
	it('names 100,000 nodes, each from the one before', () => {
		const graph = graphOf((recorder, x) => {
			for (let last = x, i = 0; i < 100_000; i++) last = recorder.apply('negate', [last]);
		});
		expect(plainName(graph, 2)).toBe('−x3');
		expect(plainName(graph, 100_001)).toBe('−₁₀₀₀₀₀');
	});
});

describe('the rule of a node', () => {
	it('is its op on the names of its operands; a leaf has none', () => {
		const graph = graphOf((recorder, x, w) => {
			const product = recorder.apply('multiply', [w, x]);
			recorder.apply('relu', [product], { name: 'h' });
		});
		expect([0, 2, 3].map((node) => plainRule(graph, node))).toEqual([
			null,
			'w23·x3',
			'relu(w23·x3)'
		]);
	});
});
