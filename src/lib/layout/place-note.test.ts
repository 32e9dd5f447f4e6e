import { describe, expect, test } from 'vitest';
import type { Box, Layout } from './layout.ts';
import { placeNote } from './place-note.ts';

const size = { width: 100, height: 40 };
const box = (node: number, x: number, y: number): Box => ({ node, x, y, width: 90, height: 68 });
const layoutOf = (...boxes: Box[]): Layout => ({ width: 600, height: 400, boxes, routes: [] });
const covers = (note: { x: number; y: number }, other: Box) =>
	note.x < other.x + other.width &&
	note.x + size.width > other.x &&
	note.y < other.y + other.height &&
	note.y + size.height > other.y;

describe('a note beside a node', () => {
	test('stands near a box that is alone, without covering it', () => {
		const own = box(0, 250, 150);
		const note = placeNote(layoutOf(own), 0, size);
		expect(covers(note, own)).toBe(false);
		expect(Math.abs(note.x + 50 - 295)).toBeLessThan(60);
	});

	test('evades boxes above and below', () => {
		const boxes = [box(0, 250, 150), box(1, 250, 60), box(2, 250, 240)];
		const note = placeNote(layoutOf(...boxes), 0, size);
		expect(boxes.filter((other) => covers(note, other))).toEqual([]);
	});

	test('rather stands aside of a small drawing than on another box', () => {
		// L = x·x + 3x: x, its square, its triple with the 3, and the sum.
		const boxes = [
			box(0, 16, 27),
			box(1, 166, 16),
			box(2, 40, 115),
			box(3, 166, 104),
			box(4, 316, 27)
		];
		const layout = { width: 422, height: 188, boxes, routes: [] };
		const wide = { width: 176, height: 42 };
		const { x, y } = placeNote(layout, 0, wide);
		const hit = boxes.filter(
			(other) =>
				x < other.x + other.width &&
				x + wide.width > other.x &&
				y < other.y + other.height &&
				y + wide.height > other.y
		);
		expect(hit).toEqual([]);
		expect(x + wide.width).toBeLessThan(422 + 50);
	});

	test('stays on the drawing', () => {
		const note = placeNote(layoutOf(box(0, 0, 0)), 0, size);
		expect(note.x).toBeGreaterThanOrEqual(0);
		expect(note.y).toBeGreaterThanOrEqual(0);
	});

	test('of a node without a box stands in the corner', () => {
		expect(placeNote(layoutOf(), 3, size)).toEqual({ x: 0, y: 0 });
	});
});
