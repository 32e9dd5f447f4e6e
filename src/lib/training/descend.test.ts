import { describe, expect, test } from 'vitest';
import { allWeights, networkOf, startWeights } from './cases/network.ts';
import {
	bowl,
	descend,
	optimizers,
	parabola,
	stepsUntilBelow,
	stepsUntilFlat,
	twoValleys,
	type Objective
} from './index.ts';

const { gradientDescent } = optimizers;

/** Digits after the point, with no sign on zero. */
const fixed = (digits: number) => (number: number) => Number(number.toFixed(digits)) + 0;

describe('plain descent on (w − 3)² from 0', () => {
	const walk = (rate: number, steps: number) =>
		descend(parabola.objective, parabola.start, gradientDescent, rate, steps);
	const weights = (rate: number, steps: number) =>
		walk(rate, steps).points.map((point) => fixed(4)(point.weights[0] ?? NaN));

	test('starts at loss 9 with slope −6', () => {
		expect(walk(0.1, 0).points).toEqual([
			{ step: 0, weights: [0], value: 9, gradient: [-6], memory: [[]] }
		]);
	});

	test.each([
		[0.01, 6.0085, 169],
		[0.1, 0.1038, 16],
		[0.5, 0, 1]
	])('at rate %d has loss %d after 10 steps and is below 0.01 after %d', (rate, loss, steps) => {
		const path = walk(rate, 200);
		expect(path.points[10]?.value).toBeCloseTo(loss, 4);
		expect(stepsUntilBelow(path, 0.01)).toBe(steps);
		expect(path.divergence).toBeNull();
	});

	test('multiplies the error by 1 − 2·rate: arrives, swings or grows', () => {
		expect(weights(0.1, 1)).toEqual([0, 0.6]);
		expect(weights(0.5, 1)).toEqual([0, 3]);
		expect(weights(1, 4)).toEqual([0, 6, 0, 6, 0]);
		expect(weights(1.1, 3)).toEqual([0, 6.6, -1.32, 8.184]);
		expect(walk(1.1, 3).points.map(({ value }) => fixed(4)(value))).toEqual([
			9, 12.96, 18.6624, 26.8739
		]);
		expect(stepsUntilBelow(walk(1, 100), 0.01)).toBeNull();
	});

	test('is below 0.01 in at most 5 steps for rates from 0.247 to 0.753', () => {
		const isGood = (rate: number) => stepsUntilBelow(walk(rate, 5), 0.01) !== null;
		expect([0.246, 0.247, 0.5, 0.753, 0.754].map(isGood)).toEqual([false, true, true, true, false]);
		expect(walk(0.01, 5).points.at(-1)?.value).toBeCloseTo(7.35, 2);
		expect(walk(1.1, 5).points.at(-1)?.value).toBeCloseTo(55.7, 1);
	});
});

test('two valleys from −2: rate 0.05 stays in the higher one, rate 0.3 leaps into the lower', () => {
	const walk = (rate: number) =>
		descend(twoValleys.objective, twoValleys.start, gradientDescent, rate, 300).points;
	expect(walk(0.05)[0]?.gradient).toEqual([-8]);
	expect(walk(0.05)[1]?.weights[0]).toBeCloseTo(-1.6, 12);
	expect(walk(0.05).at(-1)?.weights[0]).toBeCloseTo(-1, 6);
	expect(walk(0.05).at(-1)?.value).toBeCloseTo(-0.4167, 4);
	expect(walk(0.3)[1]?.weights[0]).toBeCloseTo(0.4, 12);
	expect(walk(0.3).at(-1)?.weights[0]).toBeCloseTo(2, 6);
	expect(walk(0.3).at(-1)?.value).toBeCloseTo(-2.6667, 4);
	expect(twoValleys.objective.value([0])).toBe(0);
});

test('the bowl from (0, 0): (0.6, −0.4), (1.08, −0.64), flat after 29 steps', () => {
	const path = descend(bowl.objective, bowl.start, gradientDescent, 0.1, 50);
	const near = path.points.slice(0, 3).map(({ weights, value, gradient }) => ({
		weights: weights.map(fixed(4)),
		value: fixed(4)(value),
		gradient: gradient.map(fixed(4))
	}));
	expect(near).toEqual([
		{ weights: [0, 0], value: 11, gradient: [-6, 4] },
		{ weights: [0.6, -0.4], value: 6.48, gradient: [-4.8, 2.4] },
		{ weights: [1.08, -0.64], value: 3.9456, gradient: [-3.84, 1.44] }
	]);
	expect(stepsUntilFlat(path, 0.01)).toBe(29);
	expect(path.points[29]?.weights.map(fixed(3))).toEqual([2.995, -1]);
});

describe('the network', () => {
	test('learns v1 and v2 from four students at rate 1', () => {
		const objective = networkOf(['A', 'B', 'C', 'D'], ['v1', 'v2']);
		const { points } = descend(objective, [1, -2.6], gradientDescent, 1, 5);
		expect(points[0]?.gradient.map(fixed(4))).toEqual([-0.2643, -0.3212]);
		expect(points[1]?.weights.map(fixed(4))).toEqual([1.2643, -2.2788]);
		expect(points.map(({ value }) => fixed(4)(value))).toEqual([
			0.8998, 0.7346, 0.6016, 0.503, 0.4369, 0.3964
		]);
	});

	test('learns student A at rate 0.1; its unit 2 closes at step 8', () => {
		const points = trained(networkOf(['A']), 0.1, 20);
		expect(points[1]?.weights.map(fixed(4))).toEqual([
			...[1.0665, 0.5855, -0.4335],
			...[-0.4729, -0.7223, 2.8271],
			...[1.076, -2.4632]
		]);
		expect(points[1]?.value).toBeCloseTo(1.6318, 4);
		const p = networkOf(['A'], allWeights, 'p');
		const after = [0, 1, 2, 3, 5, 10, 20].map((step) => p.value(points[step]?.weights ?? []));
		expect(after.map(fixed(4))).toEqual([0.05, 0.1956, 0.4417, 0.6361, 0.8091, 0.8959, 0.9367]);
		const h2 = networkOf(['A'], allWeights, 'h2');
		expect(points.findIndex(({ weights }) => h2.value(weights) === 0)).toBe(8);
	});

	test('crawls at rate 0.001: p is 0.0669 after 20 steps, 0.1784 after 100', () => {
		const points = trained(networkOf(['A']), 0.001, 100);
		const p = networkOf(['A'], allWeights, 'p');
		const after = [20, 100].map((step) => p.value(points[step]?.weights ?? []));
		expect(after.map(fixed(4))).toEqual([0.0669, 0.1784]);
	});

	test('learns all four students at rate 0.5', () => {
		const points = trained(networkOf(['A', 'B', 'C', 'D']), 0.5, 200);
		const losses = [0, 1, 5, 20, 100, 200].map((step) => fixed(4)(points[step]?.value ?? NaN));
		expect(losses).toEqual([0.8998, 0.4411, 0.2689, 0.2085, 0.0723, 0.0282]);
		const last = points.at(-1)?.weights ?? [];
		const p = (['A', 'B', 'C', 'D'] as const).map((name) =>
			fixed(3)(networkOf([name], allWeights, 'p').value(last))
		);
		expect(p).toEqual([0.975, 0.996, 0.08, 0]);
	});

	const trained = (objective: Objective, rate: number, steps: number) =>
		descend(objective, Object.values(startWeights), gradientDescent, rate, steps).points;
});

test('a start with too few numbers is refused', () => {
	expect(() => descend(bowl.objective, [1], gradientDescent, 0.1, 1)).toThrow(
		'The start has 1 numbers for 2 weights.'
	);
});
