import { describe, expect, test } from 'vitest';
import type { GraphNode } from '#lib/autodiff/index.ts';
import { nodeSize } from './node-size.ts';

const input: GraphNode = {
	id: 0,
	kind: 'input',
	op: null,
	operands: [],
	name: 'x1',
	span: null,
	scope: []
};

describe('the size of a box', () => {
	test('is the same for short names, and grows with long ones up to a limit', () => {
		expect(nodeSize(input)).toEqual({ width: 90, height: 68 });
		expect(nodeSize({ ...input, name: null })).toEqual({ width: 90, height: 68 });
		expect(nodeSize({ ...input, name: 'lectures' })).toEqual({ width: 98, height: 68 });
		expect(nodeSize({ ...input, name: 'x'.repeat(1000) })).toEqual({ width: 190, height: 68 });
	});

	test('is small for a constant, which has one row', () => {
		expect(nodeSize({ ...input, kind: 'constant', name: null })).toEqual({ width: 66, height: 34 });
	});
});
