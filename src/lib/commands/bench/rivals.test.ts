import { expect, test } from 'vitest';
import { networkLoss, points, startingWeights } from './network.ts';
import { objectArithmetic, Value } from './object-graph.ts';
import { recordNetwork } from './recorded.ts';

test('both rivals of the benchmark compute the same gradients', () => {
	const data = points(3);
	const weights = startingWeights().map((weight) => new Value(weight));
	networkLoss(objectArithmetic, weights, data).backward();
	const recorder = recordNetwork(data);
	expect(weights).toHaveLength(3 * 16 + 17 * 16 + 17);
	weights.forEach(({ grad }, node) => {
		expect(recorder.gradOf(node)).toBeCloseTo(grad, 12);
		expect(grad).not.toBe(0);
	});
});
