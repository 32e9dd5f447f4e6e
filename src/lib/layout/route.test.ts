import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelCurve, pointAlong, routePath, splinePoints } from './route.ts';

const point = fc.record({ x: fc.nat(100), y: fc.nat(100) });
const at = (x: number, y: number) => ({ x, y });

describe('a route', () => {
	test('of a straight line is the cubic that looks the same', () => {
		expect(splinePoints([at(0, 0), at(9, 3)])).toEqual([at(0, 0), at(3, 1), at(6, 2), at(9, 3)]);
	});

	test('of a quadratic curve is the cubic that looks the same', () => {
		const points = splinePoints([at(0, 0), at(6, 12), at(12, 0)]);
		expect(points).toEqual([at(0, 0), at(4, 8), at(8, 8), at(12, 0)]);
		// The middle of the quadratic: (start + 2 control + end) / 4.
		expect(pointAlong({ points }, 0.5)).toEqual(at(6, 6));
	});

	test('of nothing is nothing', () => {
		expect(splinePoints([])).toEqual([]);
		expect(pointAlong({ points: [] }, 0.5)).toEqual(at(0, 0));
		expect(routePath({ edge: 0, points: [], label: at(0, 0) })).toBe('');
	});

	test('is always a chain of cubics that keeps its ends', () => {
		fc.assert(
			fc.property(fc.array(point, { minLength: 2, maxLength: 12 }), (given) => {
				const points = splinePoints(given);
				expect(points.length % 3).toBe(1);
				expect(pointAlong({ points }, 0)).toEqual(given[0]);
				expect(pointAlong({ points }, 1)).toEqual(given.at(-1));
				expect(pointAlong({ points }, -1)).toEqual(given[0]);
				expect(pointAlong({ points }, 2)).toEqual(given.at(-1));
			})
		);
	});

	test('between neighbours leaves and enters level', () => {
		expect(levelCurve(at(0, 0), at(60, 40))).toEqual([at(0, 0), at(30, 0), at(30, 40), at(60, 40)]);
	});

	test('is written as an SVG path', () => {
		const points = levelCurve(at(0, 0), at(60, 40));
		expect(routePath({ edge: 0, points, label: at(30, 20) })).toBe('M0 0C30 0 30 40 60 40');
	});
});
