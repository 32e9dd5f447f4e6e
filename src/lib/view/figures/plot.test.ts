import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsAround, onStep, pathThrough, plotOf, spread } from './plot.ts';

const plot = plotOf({ width: 360, height: 250, x: [-4, 1], y: [0, 2], language: 'en' });

describe('a plot', () => {
	it('stands its ticks at easy numbers, with a minus that is one', () => {
		expect(plot.xTicks.map(({ label }) => label)).toEqual(['−4', '−3', '−2', '−1', '0', '1']);
		expect(plot.yTicks.map(({ label }) => label)).toEqual(['0', '0.5', '1', '1.5', '2']);
	});

	it('puts the ends of its axes at the ends of its area', () => {
		expect([plot.x(-4), plot.x(1)]).toEqual([plot.left, plot.right]);
		expect([plot.y(0), plot.y(2)]).toEqual([plot.bottom, plot.top]);
	});

	it('finds the number at a pixel again, and none outside its axes', () => {
		fc.assert(
			fc.property(fc.double({ min: -4, max: 1, noNaN: true }), (number) => {
				expect(plot.xAt(plot.x(number))).toBeCloseTo(number, 9);
			})
		);
		expect([plot.xAt(-500), plot.xAt(500)]).toEqual([-4, 1]);
	});

	it('with equal factors has ticks at powers of ten', () => {
		const log = plotOf({
			...{ width: 360, height: 250, x: [0, 20], y: [0.001, 100], language: 'en' },
			isLog: true
		});
		expect(log.yTicks.map(({ label }) => label)).toEqual([
			'0.001',
			'0.01',
			'0.1',
			'1',
			'10',
			'100'
		]);
		expect(log.y(1) - log.y(10)).toBeCloseTo(log.y(10) - log.y(100), 9);
	});
});

describe('a path', () => {
	it('goes through its places and stops where a number is undefined', () => {
		const places = [-4, -3, -2, -1].map((x) => [x, x === -3 ? NaN : 0] as const);
		expect(pathThrough(plot, places).match(/M/g)).toHaveLength(2);
	});

	it('never asks for a pixel that cannot be drawn', () => {
		expect(
			pathThrough(plot, [
				[0, 1e300],
				[1, -1e300]
			])
		).toMatch(/^M[\d.]+,-2000L[\d.]+,4000$/);
	});
});

describe('the ends of an axis', () => {
	it('are easy numbers around what is drawn', () => {
		expect(endsAround([0.49, 1.38, NaN, Infinity], null, null)).toEqual([0.4, 1.4]);
	});

	it('are those that are given', () => {
		expect(endsAround([0.49, 1.38], 0, 2)).toEqual([0, 2]);
	});

	it('leave room around a line that is level', () => {
		expect(endsAround([3, 3], null, null)).toEqual([2, 4]);
		expect(endsAround([], null, null)).not.toContain(NaN);
	});
});

it('labels keep their order and their distance', () => {
	expect(spread([100, 50, 104], 14)).toEqual([100, 50, 114]);
	expect(spread([100, 50, 104], 14, 110)).toEqual([96, 50, 110]);
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 6 }), (wanted) => {
			const places = spread(wanted, 14).toSorted((a, b) => a - b);
			places.slice(1).forEach((place, index) => {
				expect(place - (places[index] ?? 0)).toBeGreaterThanOrEqual(14);
			});
		})
	);
});

it('a handle stands on its steps, without noise', () => {
	expect(onStep(0.30000000000000004, 0.1)).toBe(0.3);
	expect(onStep(-2.63, 0.05)).toBe(-2.65);
});
