import { describe, expect, test } from 'vitest';
import { recordTrace, type NodeId, type Recorder } from '#lib/autodiff/index.ts';
import { nodeTex } from './node-tex.ts';

/** The TeX of the last node of a program over x3 and w23. */
function lastOf(program: (recorder: Recorder, x: NodeId, w: NodeId) => void): string {
	const { graph } = recordTrace((recorder) => {
		const x = recorder.input(0.7, { name: 'x3' });
		program(recorder, x, recorder.parameter(3, { name: 'w23' }));
	});
	return nodeTex(graph, graph.nodes.length - 1);
}

describe('the TeX of a node without a name', () => {
	test('is its expression while that is short', () => {
		expect(lastOf((recorder, x, w) => recorder.apply('multiply', [w, x]))).toBe('w_{23} x_{3}');
	});

	test('has parentheses where the grouping needs them', () => {
		const sum = (recorder: Recorder, x: NodeId, w: NodeId) => recorder.apply('add', [x, w]);
		expect(
			lastOf((recorder, x, w) =>
				recorder.apply('multiply', [sum(recorder, x, w), recorder.apply('negate', [w])])
			)
		).toBe('(x_{3} + w_{23}) \\cdot (-w_{23})');
		expect(lastOf((recorder, x, w) => recorder.apply('log', [sum(recorder, x, w)]))).toBe(
			'\\ln (x_{3} + w_{23})'
		);
	});

	test('has constants as the program wrote them', () => {
		expect(lastOf((recorder, x) => recorder.apply('multiply', [recorder.constant(2), x]))).toBe(
			'2 x_{3}'
		);
		expect(lastOf((recorder, x) => recorder.apply('power', [x, recorder.constant(-1)]))).toBe(
			'{x_{3}}^{-1}'
		);
	});

	test('is its op and an index when the expression is long', () => {
		const long = (recorder: Recorder, x: NodeId) =>
			recorder.apply('multiply', [recorder.parameter(1, { name: 'quite_a_long_name' }), x]);
		expect(lastOf(long)).toBe('{\\times}_{1}');
		expect(lastOf((recorder, x) => recorder.apply('relu', [long(recorder, x)]))).toBe(
			'\\mathrm{relu}_{1}'
		);
	});
});
