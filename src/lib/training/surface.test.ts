import { describe, expect, test } from 'vitest';
import { networkOf } from './cases/network.ts';
import {
	bowl,
	contourAt,
	degreesOf,
	directionsAround,
	lengthOf,
	narrowValley,
	objectiveFrom,
	surfaceOver
} from './index.ts';

const axis = (index: number, from: number, to: number, count: number) => ({
	index,
	from,
	to,
	count
});

describe('a surface', () => {
	test('of the bowl has 0 at (3, −1) and 11 at (0, 0)', () => {
		const surface = surfaceOver(bowl.objective, [0, 0], axis(0, 0, 3, 4), axis(1, -1, 0, 2));
		expect(surface).toEqual({
			columns: [0, 1, 2, 3],
			rows: [-1, 0],
			values: [
				[9, 4, 1, 0],
				[11, 6, 3, 2]
			]
		});
	});

	test('of the network freezes the other weights: the loss at v = (1, −2.6) is 0.8998', () => {
		const loss = networkOf(['A', 'B', 'C', 'D'], ['w11', 'v1', 'v2']);
		const { values } = surfaceOver(loss, [1, 0, 0], axis(1, 1, 2, 2), axis(2, -2.6, -1, 2));
		expect(values[0]?.[0]).toBeCloseTo(0.8998, 4);
		expect(values[1]?.[0]).toBeCloseTo(0.5065, 4);
	});
});

describe('a contour', () => {
	test('of a slope is one straight open line', () => {
		const slope = objectiveFrom(
			['a', 'b'],
			([a = 0]) => a,
			() => [1, 0]
		);
		const surface = surfaceOver(slope, [0, 0], axis(0, 0, 3, 4), axis(1, 0, 2, 3));
		expect(contourAt(surface, 1.25)).toEqual([
			[
				[1.25, 0],
				[1.25, 1],
				[1.25, 2]
			]
		]);
		expect(contourAt(surface, 7)).toEqual([]);
	});

	test('of the narrow valley at L = 12.5 is one closed line, 5 long to each side and 1 wide', () => {
		const { objective } = narrowValley;
		const surface = surfaceOver(objective, [0, 0], axis(0, -6, 6, 121), axis(1, -2, 2, 121));
		const [line = [], ...others] = contourAt(surface, 12.5);
		expect(others).toEqual([]);
		expect(line.at(-1)).toEqual(line[0]);
		expect(Math.max(...line.map(([a]) => a))).toBeCloseTo(5, 2);
		expect(Math.max(...line.map(([, b]) => b))).toBeCloseTo(1, 2);
		for (const place of line) expect(objective.value(place)).toBeCloseTo(12.5, 1);
	});

	test('of a saddle joins the corners that its middle belongs to', () => {
		const saddle = (middle: number) =>
			contourAt(
				{
					columns: [0, 1],
					rows: [0, 1],
					values: [
						[2, 0],
						[middle, 2]
					]
				},
				1
			);
		// Corners 2, 0, 2, 0: the middle is at the level, so the high corners hang together.
		expect(saddle(0)).toEqual([
			[
				[0.5, 0],
				[1, 0.5]
			],
			[
				[0.5, 1],
				[0, 0.5]
			]
		]);
		// With −2 the middle is low: the lines cut the high corners off.
		expect(saddle(-2)).toEqual([
			[
				[0.5, 0],
				[0, 0.25]
			],
			[
				[0.75, 1],
				[1, 0.5]
			]
		]);
	});

	test('leaves out cells where there is no value', () => {
		const { objective } = narrowValley;
		const whole = surfaceOver(objective, [0, 0], axis(0, -6, 6, 21), axis(1, -2, 2, 21));
		const values = whole.values.map((row) => row.with(10, NaN));
		for (const line of contourAt({ ...whole, values }, 5)) {
			for (const [a] of line) expect(Math.abs(a)).toBeGreaterThanOrEqual(0.6 - 1e-12);
		}
		expect(contourAt({ ...whole, values }, 5)).toHaveLength(2);
	});
});

describe('directions', () => {
	test('are counted from the right, upwards first', () => {
		expect(
			[
				[1, 0],
				[0, 2],
				[-3, 0],
				[0, -1]
			].map(degreesOf)
		).toEqual([0, 90, 180, 270]);
		expect(lengthOf([3, -4])).toBe(5);
	});

	test('tried all around (1, −2.6): the steepest way up is the gradient’s, 231°', () => {
		const loss = networkOf(['A', 'B', 'C', 'D'], ['v1', 'v2']);
		const { gradient, value } = loss.evaluate([1, -2.6]);
		expect(lengthOf(gradient)).toBeCloseTo(0.416, 4);
		expect(Math.round(degreesOf(gradient))).toBe(231);
		const tried = directionsAround(loss, [1, -2.6], 0.001, 360);
		const highest = tried.reduce((one, other) => (other.value > one.value ? other : one));
		expect(highest.degrees).toBe(231);
		expect((highest.value - value) / 0.001).toBeCloseTo(0.416, 3);
		expect(tried[90]?.weights).toEqual([1, -2.599]);
	});
});
