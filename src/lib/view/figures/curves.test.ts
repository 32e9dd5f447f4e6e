import { expect, test } from 'vitest';
import { frameAt, Recorder, replay } from '#lib/autodiff/index.ts';
import type { CurveFigure } from '#lib/lessons/index.ts';
import { drawCurves, frozenKey, pointsNow, tangentAt } from './curves.ts';

/** y = a·x² with x = 3, a = 1: a parabola with slope 2·a·x. */
const recorder = new Recorder();
const x = recorder.input(3, { name: 'x' });
const a = recorder.parameter(1, { name: 'a' });
const square = recorder.apply('multiply', [x, x]);
const y = recorder.apply('multiply', [a, square], { name: 'y' });
const recording = recorder.finish();
const frame = (edits: readonly (readonly [number, number])[] = []) =>
	frameAt(replay(recording, new Map(edits)), 0);
const figure: CurveFigure = {
	kind: 'curve',
	curves: [{ node: y, leaf: x }],
	over: { from: -4, to: 4 },
	step: 0.1,
	points: [0, 2],
	hasSlope: true,
	hasMinimum: true,
	low: null,
	high: null
};

test('a curve goes through its samples, its marks and its lowest place', () => {
	const [curve] = drawCurves(figure, frame());
	expect(curve?.name).toBe('y');
	expect([curve?.samples[0], curve?.samples.at(-1)]).toEqual([
		[-4, 16],
		[4, 16]
	]);
	expect(curve?.points.map(({ value, slope }) => [value, slope])).toEqual([
		[0, 0],
		[4, 4]
	]);
	expect(curve?.lowest?.value).toBeCloseTo(0, 12);
});

test('the point is where the stage is, its tangent through it', () => {
	const [point] = pointsNow(figure, frame());
	expect(point).toEqual({ weight: 3, value: 9, slope: 6 });
	if (point)
		expect(tangentAt(point, figure.over)).toEqual([
			[-4, -33],
			[4, 15]
		]);
	expect(pointsNow(figure, frame([[x, -1]]))[0]).toEqual({ weight: -1, value: 1, slope: -2 });
});

test('the curve changes with another leaf, and only then is it computed anew', () => {
	expect(frozenKey(figure, frame([[x, 1]]))).toBe(frozenKey(figure, frame()));
	const steeper = frame([[a, 2]]);
	expect(frozenKey(figure, steeper)).not.toBe(frozenKey(figure, frame()));
	expect(drawCurves(figure, steeper)[0]?.samples.at(-1)).toEqual([4, 32]);
});
