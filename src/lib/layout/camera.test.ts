import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	followNodes,
	panCamera,
	scaleOf,
	wholeDrawing,
	zoomCamera,
	type Camera
} from './camera.ts';
import type { Layout } from './layout.ts';

/** Ten boxes in a row, 100 apart. */
const layout: Layout = {
	width: 1000,
	height: 400,
	boxes: Array.from({ length: 10 }, (_, node) => ({
		node,
		x: node * 100,
		y: 150,
		width: 90,
		height: 68
	})),
	routes: []
};
const phone = { width: 390, height: 300, covered: 0 };
const node = fc.nat(9);

describe('the camera', () => {
	test('sees the whole drawing', () => {
		expect(wholeDrawing(layout)).toEqual({ x: 0, y: 0, width: 1000, height: 400 });
	});

	test('has the scale that fits on the screen', () => {
		expect(scaleOf(wholeDrawing(layout), phone)).toBe(0.39);
		expect(scaleOf(wholeDrawing(layout), { width: 0, height: 0 })).toBe(1);
	});

	test('following nodes has them in sight at the scale that was asked for', () => {
		fc.assert(
			fc.property(node, node, fc.option(node, { nil: null }), (from, to, before) => {
				fc.pre(Math.abs(from - to) <= 2);
				const now = before === null ? null : followNodes(layout, [before], phone, 1, null);
				const camera = followNodes(layout, [from, to], phone, 1, now);
				expect(scaleOf(camera, phone)).toBe(1);
				for (const box of [layout.boxes[from], layout.boxes[to]]) {
					expect(box?.x).toBeGreaterThanOrEqual(camera.x);
					expect((box?.x ?? NaN) + 90).toBeLessThanOrEqual(camera.x + camera.width);
					expect(box?.y).toBeGreaterThanOrEqual(camera.y);
					expect((box?.y ?? NaN) + 68).toBeLessThanOrEqual(camera.y + camera.height);
				}
			})
		);
	});

	test('following stands still while the nodes are in sight', () => {
		const camera = followNodes(layout, [4], phone, 1, null);
		expect(followNodes(layout, [4, 5], phone, 1, camera)).toEqual(camera);
		expect(followNodes(layout, [9], phone, 1, camera).x).toBe(1000 - 390);
	});

	test('following nodes that are too far apart sees the first and those that fit beside it', () => {
		expect(followNodes(layout, [2, 8], phone, 1, null)).toEqual(
			followNodes(layout, [2], phone, 1, null)
		);
		expect(followNodes(layout, [8, 2, 7], phone, 1, null)).toEqual(
			followNodes(layout, [7, 8], phone, 1, null)
		);
	});

	test('following keeps nodes clear of what lies over the lower edge, and goes on below the drawing for it', () => {
		const low = { ...layout, boxes: [{ node: 0, x: 0, y: 332, width: 90, height: 68 }] };
		// 300 high, 52 of them covered: the drawing ends at 400, so the window ends at 452.
		expect(followNodes(low, [0], { ...phone, covered: 52 }, 1, null).y).toBe(152);
		expect(followNodes(low, [0], phone, 1, null).y).toBe(100);
	});

	test('following nothing sees the first box', () => {
		expect(followNodes(layout, [], phone, 1, null).x).toBe(0);
	});

	test('zooming keeps a point where it is', () => {
		const about = { x: 250, y: 100 };
		const camera = zoomCamera(wholeDrawing(layout), layout, 2, about);
		expect(camera).toEqual({ x: 125, y: 50, width: 500, height: 200 });
		expect(zoomCamera(camera, layout, 0.5, about)).toEqual(wholeDrawing(layout));
	});

	test('zooming has ends: not closer than 120 units, not farther than three drawings', () => {
		expect(zoomCamera(wholeDrawing(layout), layout, 1e9).width).toBe(120);
		expect(zoomCamera(wholeDrawing(layout), layout, 1e-9).width).toBe(3000);
	});

	test('panning moves against the hand, and never loses the drawing', () => {
		const whole = wholeDrawing(layout);
		const screen = { width: 500, height: 200 };
		expect(panCamera(whole, layout, { x: 50, y: -10 }, screen)).toMatchObject({ x: -100, y: 20 });
		fc.assert(
			fc.property(fc.array(fc.record({ x: fc.integer(), y: fc.integer() })), (drags) => {
				const camera = drags.reduce<Camera>(
					(now, drag) => panCamera(now, layout, drag, screen),
					whole
				);
				expect(camera.x).toBeLessThan(layout.width);
				expect(camera.x + camera.width).toBeGreaterThan(0);
				expect(camera.y).toBeLessThan(layout.height);
				expect(camera.y + camera.height).toBeGreaterThan(0);
			})
		);
	});

	test('a small drawing has room on both sides', () => {
		expect(wholeDrawing({ width: 420, height: 180, boxes: [], routes: [] })).toEqual({
			x: -50,
			y: 0,
			width: 520,
			height: 180
		});
		const empty = wholeDrawing({ width: 0, height: 0, boxes: [], routes: [] });
		expect([empty.width, empty.height]).toEqual([520, 1]);
	});
});
