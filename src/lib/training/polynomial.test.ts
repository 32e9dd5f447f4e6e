import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	descend,
	fitPolynomial,
	meanSquaredError,
	noisyLine,
	optimizers,
	polynomialAt,
	polynomialLoss,
	rescale
} from './index.ts';

const { training, unseen } = noisyLine;

test('the six points and the six unseen ones are those of the lesson', () => {
	expect(training.map(({ y }) => y)).toEqual([1.5, 2.5, 5.5, 6.5, 9.5, 10.5]);
	expect(unseen[5]).toEqual({ x: 5.5, y: 12 });
});

describe('the best polynomial', () => {
	test.each([
		[1, 0.2286, 0.0233],
		[2, 0.2286, 0.0233],
		[3, 0.1693, 0.2301],
		[4, 0.1693, 0.2301],
		[5, 0, 14.4453]
	])('of degree %d has training loss %d and loss %d on unseen points', (degree, seen, other) => {
		const weights = fitPolynomial(training, degree);
		expect(meanSquaredError(weights, training)).toBeCloseTo(seen, 4);
		expect(meanSquaredError(weights, unseen)).toBeCloseTo(other, 4);
	});

	test('of degree 1 is 1.2143 + 1.9143x and says 12.70 at x = 6, where 13 is true', () => {
		const weights = fitPolynomial(training, 1);
		expect(weights[0]).toBeCloseTo(1.2143, 4);
		expect(weights[1]).toBeCloseTo(1.9143, 4);
		expect(polynomialAt(weights, 6)).toBeCloseTo(12.7, 2);
		expect(polynomialAt(noisyLine.truth, 6)).toBe(13);
	});

	test('of degree 5 says −18.50 at x = 6: off by −31.5', () => {
		expect(polynomialAt(fitPolynomial(training, 5), 6)).toBeCloseTo(-18.5, 8);
	});

	test('finds the weights again that made the points', () => {
		const anyWeights = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 5 });
		fc.assert(
			fc.property(anyWeights, (weights) => {
				const points = training.map(({ x }) => ({ x, y: polynomialAt(weights, x) }));
				const found = fitPolynomial(points, weights.length - 1);
				found.forEach((weight, index) => expect(weight).toBeCloseTo(weights[index] ?? NaN, 9));
			})
		);
	});

	test('leaves errors that no small change of a weight makes smaller: the gradient there is 0', () => {
		const anyPoints = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 6, maxLength: 6 });
		fc.assert(
			fc.property(anyPoints, fc.integer({ min: 0, max: 4 }), (heights, degree) => {
				const points = rescale(
					heights.map((y, x) => ({ x, y })),
					0,
					5
				);
				const weights = fitPolynomial(points, degree);
				for (const slope of polynomialLoss(points, degree).evaluate(weights).gradient) {
					expect(slope).toBeCloseTo(0, 10);
				}
			})
		);
	});

	test('needs as many points as weights, at different places', () => {
		expect(() => fitPolynomial(training, 6)).toThrow('7 weights need at least 7 points, not 6.');
		const twice = [0, 1].map((y) => ({ x: 2, y }));
		expect(() => fitPolynomial(twice, 1)).toThrow(
			'The points leave some weights open: two of them lie at one place.'
		);
	});
});

describe('degree 5 learned step by step, with x from −1 to 1, rate 0.1, from 0', () => {
	const seen = rescale(training, 0, 5);
	const other = rescale(unseen, 0, 5);
	const { points } = descend(
		polynomialLoss(seen, 5),
		[0, 0, 0, 0, 0, 0],
		optimizers.gradientDescent,
		0.1,
		2000
	);
	const losses = points.map(({ weights }) => meanSquaredError(weights, other));

	test('keeps getting better on the training points', () => {
		points.slice(1).forEach(({ value }, step) => {
			expect(value).toBeLessThan(points[step]?.value ?? NaN);
		});
	});

	test('is best on unseen points after 92 steps, good from 84 to 102, then gets worse', () => {
		const lowest = Math.min(...losses);
		expect(losses.indexOf(lowest)).toBe(92);
		expect(lowest).toBeCloseTo(0.0902, 4);
		const good = losses.flatMap((loss, step) => (loss <= 1.1 * lowest ? [step] : []));
		expect([good[0], good.at(-1), good.length]).toEqual([84, 102, 19]);
		expect(losses[1000]).toBeCloseTo(1.1622, 4);
	});
});
