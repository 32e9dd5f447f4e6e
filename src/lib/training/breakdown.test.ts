import { describe, expect, test } from 'vitest';
import { descend, objectiveFrom, optimizers, parabola, twoValleys } from './index.ts';

const { gradientDescent, adaGrad } = optimizers;

describe('a path that diverges', () => {
	test('ends where the square of the distance becomes infinite: step 1941 of rate 1.1', () => {
		// The distance is 3·1.2ⁿ; its square passes 1.8·10³⁰⁸ when n passes 1940.1.
		const { points, divergence } = descend(
			parabola.objective,
			parabola.start,
			gradientDescent,
			1.1,
			3000
		);
		expect(points).toHaveLength(1942);
		expect(points.at(-2)?.value).toBeLessThan(Infinity);
		expect(points.at(-1)?.value).toBe(Infinity);
		expect(divergence?.step).toBe(1941);
		const breakdown = divergence?.breakdown;
		if (breakdown?.kind !== 'operation') throw new Error('It breaks at an operation.');
		expect(breakdown.number).toBe(Infinity);
		const node = breakdown.trace.graph.nodes[breakdown.node];
		expect([node?.name, node?.op]).toEqual(['L', 'power']);
		expect(breakdown.trace.steps[breakdown.position - 1]).toMatchObject({
			kind: 'forward',
			operandValues: [(points.at(-1)?.weights[0] ?? NaN) - 3, 2],
			value: Infinity
		});
	});

	test('over two valleys at rate 1 breaks at w⁴, the fastest power', () => {
		const { divergence } = descend(twoValleys.objective, [-2], gradientDescent, 1, 20);
		const breakdown = divergence?.breakdown;
		if (breakdown?.kind !== 'operation') throw new Error('It breaks at an operation.');
		const step = breakdown.trace.steps[breakdown.position - 1];
		expect(step).toMatchObject({ kind: 'forward', value: Infinity });
		expect(step?.kind === 'forward' && step.operandValues[1]).toBe(4);
	});

	const steep = (slope: number) =>
		objectiveFrom(
			['w'],
			() => 1,
			() => [slope]
		);

	test('breaks in the memory where only a square is too large', () => {
		expect(descend(steep(1e200), [0], adaGrad, 1, 5)).toEqual({
			points: [{ step: 0, weights: [0], value: 1, gradient: [1e200], memory: [[0]] }],
			divergence: {
				step: 1,
				breakdown: { kind: 'update', weight: 'w', cell: 'sumOfSquares', number: Infinity }
			}
		});
	});

	test('breaks in the weight where rate · gradient is too large', () => {
		expect(descend(steep(1e200), [0], gradientDescent, 1e200, 5).divergence).toEqual({
			step: 1,
			breakdown: { kind: 'update', weight: 'w', cell: null, number: -Infinity }
		});
	});

	test('breaks in the function where it was not recorded', () => {
		expect(descend(steep(NaN), [0], gradientDescent, 1, 5).divergence).toEqual({
			step: 0,
			breakdown: { kind: 'function', number: NaN }
		});
	});
});
