import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { opNames, opOf, Recorder, type Graph } from '#lib/autodiff/index.ts';
import { chain, small, studentA } from './cases/graphs.ts';
import { layOut } from './lay-out.ts';
import type { Box, Layout } from './layout.ts';
import { captionHeight } from './node-size.ts';

const overlap = (a: Box, b: Box) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** What every layout keeps to, small or large. */
function expectSound(graph: Graph, { width, height, boxes, routes }: Layout): void {
	expect(boxes.map(({ node }) => node)).toEqual(graph.nodes.map(({ id }) => id));
	expect(routes.map(({ edge }) => edge)).toEqual(graph.edges.map(({ id }) => id));
	for (const box of boxes) {
		expect(box.x).toBeGreaterThanOrEqual(0);
		expect(box.y).toBeGreaterThanOrEqual(0);
		expect(box.x + box.width).toBeLessThanOrEqual(width);
		expect(box.y + box.height).toBeLessThanOrEqual(height);
		const others = boxes.filter((other) => other.node > box.node && overlap(box, other));
		expect(others).toEqual([]);
	}
	for (const { id, operand, consumer } of graph.edges) {
		const [from, to, route] = [boxes[operand], boxes[consumer], routes[id]];
		if (!from || !to || !route) throw new Error(`Edge ${id} has no ends.`);
		// Left to right: a consumer begins where its operand has ended.
		expect(to.x).toBeGreaterThanOrEqual(from.x + from.width);
		const [start, end] = [route.points[0], route.points.at(-1)];
		expect(route.points.length % 3).toBe(1);
		expect(start?.x).toBeCloseTo(from.x + from.width, 0);
		expect(end?.x).toBeCloseTo(to.x, 0);
		expect(start?.y).toBeGreaterThan(from.y);
		expect(start?.y).toBeLessThan(from.y + from.height);
		expect(end?.y).toBeGreaterThan(to.y);
		expect(end?.y).toBeLessThan(to.y + to.height);
		for (const point of [...route.points, route.label]) {
			expect(Number.isFinite(point.x) && Number.isFinite(point.y)).toBe(true);
		}
	}
}

describe('the layout', () => {
	test('of student A is sound: nothing overlaps, everything runs to the right', async () => {
		const graph = studentA();
		expectSound(graph, await layOut(graph));
	});

	test('of any graph is sound', async () => {
		const operation = fc.tuple(fc.constantFrom(...opNames), fc.nat(100), fc.nat(100));
		const leaves = fc.integer({ min: 1, max: 5 });
		await fc.assert(
			fc.asyncProperty(
				leaves,
				fc.array(operation, { maxLength: 20 }),
				async (count, operations) => {
					const recorder = new Recorder();
					for (let leaf = 0; leaf < count; leaf++) {
						if (leaf % 2 === 0) recorder.input(1, { name: 'a name of some length' });
						else recorder.constant(1);
					}
					for (const [op, ...operands] of operations) {
						const nodes = operands.map((place) => place % recorder.length);
						recorder.apply(op, nodes.slice(0, opOf(op).arity));
					}
					const { graph } = recorder.finish();
					expectSound(graph, await layOut(graph));
				}
			),
			{ numRuns: 30 }
		);
	});

	test('lets the first operand enter above the second, also where both are one node', async () => {
		const graph = studentA();
		const { routes } = await layOut(graph);
		for (const edge of graph.edges.filter(({ index }) => index === 1)) {
			const [first, second] = [routes[edge.id - 1], routes[edge.id]];
			expect(first?.points.at(-1)?.y).toBeLessThan(second?.points.at(-1)?.y ?? NaN);
		}
		const recorder = new Recorder();
		const x = recorder.input(3);
		recorder.apply('multiply', [x, x]);
		const square = await layOut(recorder.finish().graph);
		const [first, second] = square.routes.map(({ points }) => points.at(-1)?.y ?? NaN);
		expect(first).toBeLessThan(second ?? NaN);
	});

	test('keeps inputs in the order in which the program made them', async () => {
		const graph = small();
		const { boxes } = await layOut(graph);
		expect(boxes[0]?.y).toBeLessThan(boxes[1]?.y ?? NaN);
	});

	test('writes the local derivatives clear of every box, and of one another', async () => {
		for (const graph of [small(), studentA()]) {
			const { boxes, routes } = await layOut(graph);
			// Seven characters are 54 by 18; a digit or two may touch, a number may not be covered.
			const labels = routes.map(({ edge, label }) => ({
				node: edge,
				x: label.x - 20,
				y: label.y - 7,
				width: 40,
				height: 14
			}));
			for (const label of labels) {
				expect(boxes.filter((box) => overlap(box, label))).toEqual([]);
				expect(labels.filter((other) => other.node > label.node && overlap(other, label))).toEqual(
					[]
				);
			}
		}
	});

	test('leaves room for captions below their boxes', async () => {
		const graph = studentA();
		const captioned = new Set([0, 1, 2]);
		const { boxes, height } = await layOut(graph, captioned);
		const tall = boxes.map((box) =>
			captioned.has(box.node) ? { ...box, height: box.height + captionHeight } : box
		);
		for (const box of tall) {
			expect(tall.filter((other) => other.node > box.node && overlap(box, other))).toEqual([]);
			expect(box.y + box.height).toBeLessThanOrEqual(height);
		}
	});

	test('is the same every time', async () => {
		expect(await layOut(studentA())).toEqual(await layOut(studentA()));
	});

	test('of a graph of 300 nodes is sound too', async () => {
		const graph = chain(300);
		expectSound(graph, await layOut(graph));
	});

	test('of nothing is nothing, and of one leaf one box', async () => {
		const recorder = new Recorder();
		expect(await layOut(recorder.finish().graph)).toEqual({
			width: 0,
			height: 0,
			boxes: [],
			routes: []
		});
		recorder.input(1, { name: 'x' });
		const { boxes, width } = await layOut(recorder.finish().graph);
		expect(boxes).toEqual([{ node: 0, x: 16, y: 16, width: 90, height: 68 }]);
		expect(width).toBe(16 + 90 + 16);
	});
});

describe('what is carried over', () => {
	test('goes back from its node to the leaf, past everything, and moves no layer', async () => {
		const recorder = new Recorder();
		const v = recorder.parameter(0, { name: 'v' });
		const g = recorder.input(25, { name: 'g' });
		const faded = recorder.apply('multiply', [recorder.constant(0.9), v]);
		const next = recorder.apply('add', [faded, g], { name: 'v_new' });
		const { graph } = recorder.finish();
		const layout = await layOut(graph, new Set(), [{ from: next, to: v }]);
		expectSound(graph, layout);
		const [route] = layout.carries ?? [];
		const [start, end] = [route?.points[0], route?.points.at(-1)];
		const [from, to] = [layout.boxes[next], layout.boxes[v]];
		if (!start || !end || !from || !to) throw new Error('There is no way back.');
		expect(start.x).toBeCloseTo(from.x + from.width, 0);
		expect(end.x).toBeCloseTo(to.x, 0);
		for (const { x, y } of route?.points ?? []) {
			expect(x).toBeLessThanOrEqual(layout.width);
			expect(y).toBeLessThanOrEqual(layout.height);
		}
		expect((await layOut(graph)).carries).toBeUndefined();
	});
});
