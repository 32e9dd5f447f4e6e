import { describe, expect, test } from 'vitest';
import { networkOf } from './cases/network.ts';
import { curveOver, lowestOn, objectiveFrom, parabola, pointOn } from './index.ts';

describe('the loss of four students over v2, with v1 frozen at 1', () => {
	const loss = networkOf(['A', 'B', 'C', 'D'], ['v1', 'v2']);
	const frozen = [1, -2.6];
	const axis = { index: 1, from: -4, to: 1, count: 51 };

	test.each([
		[-4, 1.3803],
		[-2.6, 0.8998],
		[-2, 0.7179],
		[-1, 0.5065],
		[-0.5, 0.4928],
		[0, 0.5841],
		[1, 1.068]
	])('at %d is %d', (weight, value) => {
		const place = Math.round((weight + 4) * 10);
		const point = curveOver(loss, frozen, axis)[place];
		expect(point?.weight).toBeCloseTo(weight, 12);
		expect(point?.value).toBeCloseTo(value, 4);
	});

	test('falls to the right at −2.6, with slope −0.3212', () => {
		expect(pointOn(loss, frozen, 1, -2.6).slope).toBeCloseTo(-0.3212, 4);
	});

	test('is lowest at −0.667, where it is 0.4872 and flat', () => {
		const lowest = lowestOn(loss, frozen, axis);
		expect(lowest.weight).toBeCloseTo(-0.667, 3);
		expect(lowest.value).toBeCloseTo(0.4872, 4);
		expect(lowest.slope).toBeCloseTo(0, 6);
	});

	test('is within 0.005 of its minimum from −0.83 to −0.51', () => {
		const lowest = lowestOn(loss, frozen, axis).value;
		const isNear = (weight: number) => loss.value([1, weight]) <= lowest + 0.005;
		expect([-0.84, -0.83, -0.51, -0.5].map(isNear)).toEqual([false, true, true, false]);
	});
});

describe('the lowest point of a curve', () => {
	test('may be an end of the axis', () => {
		const { objective } = parabola;
		expect(lowestOn(objective, [0], { index: 0, from: -2, to: 1, count: 4 }).weight).toBe(1);
	});

	test('may be a corner, and passes over what has no value', () => {
		const corner = objectiveFrom(
			['w'],
			([w = NaN]) => (w < 0 ? NaN : Math.abs(w - 2)),
			([w = NaN]) => [Math.sign(w - 2)]
		);
		const axis = { index: 0, from: -3, to: 3.5, count: 27 };
		expect(lowestOn(corner, [0], axis).weight).toBeCloseTo(2, 8);
		expect(() => lowestOn(corner, [0], { ...axis, to: -1 })).toThrow(
			'The curve has no value anywhere on this axis.'
		);
	});
});
