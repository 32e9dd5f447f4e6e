import { describe, expect, test } from 'vitest';
import { frameAt, replay } from '#lib/autodiff/index.ts';
import type { ContourFigure } from '#lib/lessons/index.ts';
import { bowl } from '#lib/training/index.ts';
import {
	arrowTip,
	drawContours,
	drawWalks,
	labelsOf,
	mapKey,
	mapPlot,
	pointIn,
	triedAround
} from './contours.ts';
import { walkNames } from './walk-names.ts';

/** L = (a − 3)² + 2·(b + 1)² from (0, 0), where L = 11 and the gradient is (−6, 4). */
const node = bowl.recording.graph.output ?? -1;
const [a, b] = [0, 1];
const frame = (edits: readonly (readonly [number, number])[] = []) =>
	frameAt(replay(bowl.recording, new Map(edits)), 0);
const figure: ContourFigure = {
	kind: 'contour',
	node,
	leaves: [a, b],
	right: { from: -1, to: 5 },
	up: { from: -3, to: 1 },
	handleSteps: [0.1, 0.05],
	levels: 8,
	hasGradient: true,
	walks: [
		{ method: 'gradientDescent', rate: 0.1 },
		{ method: 'adam', rate: 0.5 }
	],
	steps: 2,
	target: 0.01,
	flat: 0.01,
	tries: { count: 360, length: 0.01 }
};
const plot = mapPlot(figure, 360, 'en');

describe('a map', () => {
	test('has one scale for both axes and shows at least what it should', () => {
		expect(plot.x(1) - plot.x(0)).toBeCloseTo(plot.y(0) - plot.y(1), 9);
		const [left, right] = plot.xEnds;
		const [low, high] = plot.yEnds;
		expect(left).toBeLessThanOrEqual(-1);
		expect(right).toBeGreaterThanOrEqual(5);
		expect(low).toBeLessThanOrEqual(-3);
		expect(high).toBeGreaterThanOrEqual(1);
	});

	test('joins places of the same value', () => {
		const contours = drawContours(figure, frame(), plot.xEnds, plot.yEnds);
		expect(contours.length).toBeGreaterThan(4);
		for (const { level, lines } of contours) {
			for (const [right, up] of lines.flat()) {
				expect(Math.abs((right - 3) ** 2 + 2 * (up + 1) ** 2 - level)).toBeLessThan(0.05);
			}
		}
	});

	test('has labels that stand clear of each other', () => {
		const labels = labelsOf(plot, drawContours(figure, frame(), plot.xEnds, plot.yEnds));
		expect(labels.length).toBeGreaterThan(2);
		const places = labels.map(({ x }) => x).toSorted((one, other) => one - other);
		places.slice(1).forEach((x, index) => expect(x - (places[index] ?? 0)).toBeGreaterThan(34));
	});

	test('is computed anew when another leaf changes, not when the point moves', () => {
		expect(mapKey(figure, frame([[a, 2]]))).toBe(mapKey(figure, frame()));
		const constant = [...bowl.recording.leafValues.keys()].find((leaf) => leaf > b) ?? -1;
		expect(mapKey(figure, frame([[constant, 9]]))).not.toBe(mapKey(figure, frame()));
	});
});

test('the point is where the stage is, with its gradient', () => {
	expect(pointIn(figure, frame())).toEqual({
		place: [0, 0],
		value: 11,
		gradient: [-6, 4],
		length: Math.hypot(6, 4),
		degrees: 146
	});
	expect(
		pointIn(
			figure,
			frame([
				[a, 3],
				[b, -1]
			])
		)
	).toMatchObject({ value: 0, length: 0 });
});

test('the arrow points along the gradient, whatever its length', () => {
	const [x, y] = arrowTip(plot, pointIn(figure, frame()), 46);
	const [right, up] = [x - plot.x(0), plot.y(0) - y];
	expect(Math.hypot(right, up)).toBeCloseTo(46, 9);
	expect(up / right).toBeCloseTo(4 / -6, 9);
});

test('walks begin at the point and say when they are low and flat enough', () => {
	const [plain, adam] = drawWalks(figure, frame());
	expect(plain?.points.map(({ value }) => value.toFixed(4))).toEqual([
		'11.0000',
		'6.4800',
		'3.9456'
	]);
	expect(plain?.untilFlat).toBe(29);
	expect(adam?.points[1]?.place.map((weight) => weight.toFixed(4))).toEqual(['0.5000', '-0.5000']);
	expect(drawWalks(figure, frame([[a, 1]]))[0]?.points[0]?.place).toEqual([1, 0]);
	expect(walkNames(figure, 'en')).toEqual(['gradient descent 0.1', 'Adam 0.5']);
});

test('of all directions that are tried, the gradient’s climbs most', () => {
	const tried = triedAround(figure, frame(), pointIn(figure, frame()));
	expect(tried?.all).toHaveLength(360);
	expect(tried?.best.degrees).toBe(146);
});
