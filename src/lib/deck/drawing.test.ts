/** The laser's trail and the strokes of a pen, point by point. */
import { describe, expect, test } from 'vitest';
import {
	beginStroke,
	clearStrokes,
	emptyDrawing,
	extendStroke,
	readDrawing,
	strokePath,
	strokesAt,
	undoStroke
} from './drawing.ts';
import { extendTrail, fadeTrail, readPointer, trailStrength } from './pointer-trail.ts';

describe('the pen', () => {
	const dot = beginStroke(emptyDrawing, 'one', { x: 10, y: 20 });
	const line = extendStroke(dot, 'one', { x: 30.04, y: 20 });

	test('draws at its stop, and only there', () => {
		expect(strokesAt(line, 'one').map(strokePath)).toEqual(['M10 20L30 20']);
		expect(strokesAt(line, 'two')).toEqual([]);
		expect(strokesAt(dot, 'one').map(strokePath)).toEqual(['M10 20L10 20']);
	});

	test('a tremble is no movement, and a pen that was not set down draws nothing', () => {
		expect(extendStroke(line, 'one', { x: 30.5, y: 20.5 })).toBe(line);
		expect(extendStroke(line, 'two', { x: 30, y: 20 })).toBe(line);
	});

	test('undo takes back one stroke after another, clear all of a stop', () => {
		const two = beginStroke(line, 'one', { x: 1, y: 1 });
		expect(strokesAt(undoStroke(two, 'one'), 'one')).toHaveLength(1);
		expect(undoStroke(undoStroke(undoStroke(two, 'one'), 'one'), 'one')).toEqual(emptyDrawing);
		const elsewhere = beginStroke(two, 'two', { x: 1, y: 1 });
		expect([...clearStrokes(elsewhere, 'one').keys()]).toEqual(['two']);
	});

	test('what another window drew is read as it was, and nothing else is', () => {
		expect(readDrawing(structuredClone(line))).toEqual(line);
		for (const heard of [
			null,
			[],
			{},
			new Map([[1, []]]),
			new Map([['one', [[{ x: 'a', y: 1 }]]]])
		])
			expect(readDrawing(heard)).toBeNull();
	});
});

describe('the laser', () => {
	test('its trail fades in 600 ms, and the pointer itself stays', () => {
		let trail = extendTrail([], { x: 1, y: 1 }, 0);
		trail = extendTrail(trail, { x: 2, y: 2 }, 300);
		expect(trail.map((point) => trailStrength(point, 450))).toEqual([0.25, 0.75]);
		expect(fadeTrail(trail, 600).map(({ x }) => x)).toEqual([2]);
		expect(fadeTrail(trail, 9000).map(({ x }) => x)).toEqual([2]);
	});

	test('is read as a place, as off, or not at all', () => {
		expect(readPointer({ at: { x: 3, y: 4 } })).toEqual({ at: { x: 3, y: 4 } });
		expect(readPointer({ at: null })).toEqual({ at: null });
		for (const heard of [null, {}, { at: 3 }, { at: { x: NaN, y: 1 } }, { at: { x: 1e9, y: 1 } }])
			expect(readPointer(heard)).toBeNull();
	});
});
