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

	test('stays on the drawing', () => {
		const note = placeNote(layoutOf(box(0, 0, 0)), 0, size);
		expect(note.x).toBeGreaterThanOrEqual(0);
		expect(note.y).toBeGreaterThanOrEqual(0);
	});

	test('of a node without a box stands in the corner', () => {
		expect(placeNote(layoutOf(), 3, size)).toEqual({ x: 0, y: 0 });
	});
});
