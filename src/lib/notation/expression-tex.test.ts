import { describe, expect, test } from 'vitest';
import { recordTrace, type NodeId, type Recorder } from '#lib/autodiff/index.ts';
import { expressionTex } from './expression-tex.ts';

/** The expression of the last node of a program over x3 and w23, constants as `c`. */
function lastOf(program: (recorder: Recorder, x: NodeId, w: NodeId) => NodeId): string {
	const { graph } = recordTrace((recorder) => {
		const x = recorder.input(0.7, { name: 'x3' });
		program(recorder, x, recorder.parameter(3, { name: 'w23' }));
	});
	return expressionTex(graph, graph.nodes.length - 1, () => 'c').tex;
}

describe('the expression of a node', () => {
	test('is written with the names of what it reads', () => {
		expect(lastOf((recorder, x, w) => recorder.apply('multiply', [w, x]))).toBe('w_{23} x_{3}');
	});

	test('has parentheses where the grouping needs them, and constants as they are given', () => {
		expect(
			lastOf((recorder, x, w) => {
				const sum = recorder.apply('add', [x, w]);
				return recorder.apply('multiply', [sum, recorder.apply('negate', [w])]);
			})
		).toBe('(x_{3} + w_{23}) \\cdot (-w_{23})');
		expect(lastOf((recorder, x, w) => recorder.apply('log', [recorder.apply('add', [x, w])]))).toBe(
			'\\ln (x_{3} + w_{23})'
		);
		expect(lastOf((recorder, x) => recorder.apply('power', [x, recorder.constant(-1)]))).toBe(
			'{x_{3}}^{c}'
		);
	});
});
