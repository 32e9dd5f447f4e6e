import { describe, expect, test } from 'vitest';
import { edgesInto, Recorder, usesOf } from '#lib/autodiff/index.ts';
import { small, studentA } from './cases/graphs.ts';
import { layOut } from './lay-out.ts';
import type { Layout } from './layout.ts';
import { walk, type Direction } from './walk.ts';

describe('walking the graph', () => {
	test('goes along edges sideways, and stays where there is none', async () => {
		const graph = small();
		const layout = await layOut(graph);
		const [a, b, product, , , y] = [0, 1, 2, 3, 4, 5];
		expect(walk(graph, layout, a, 'right')).toBe(product);
		expect(walk(graph, layout, product, 'right')).toBe(y);
		expect(walk(graph, layout, y, 'right')).toBe(y);
		expect([a, b]).toContain(walk(graph, layout, product, 'left'));
		expect(walk(graph, layout, a, 'left')).toBe(a);
		expect(walk(graph, layout, 99, 'left')).toBe(99);
	});

	test('goes to a neighbour in the direction of the key', async () => {
		const graph = studentA();
		const layout = await layOut(graph);
		const middle = (node: number) =>
			(layout.boxes[node]?.y ?? NaN) + (layout.boxes[node]?.height ?? NaN) / 2;
		for (const { id } of graph.nodes) {
			const [left, right, up, down] = (['left', 'right', 'up', 'down'] as Direction[]).map(
				(direction) => walk(graph, layout, id, direction)
			);
			expect([id, ...edgesInto(graph, id).map(({ operand }) => operand)]).toContain(left);
			expect([id, ...usesOf(graph, id).map(({ consumer }) => consumer)]).toContain(right);
			if (up !== undefined && up !== id) expect(middle(up)).toBeLessThan(middle(id));
			if (down !== undefined && down !== id) expect(middle(down)).toBeGreaterThan(middle(id));
		}
	});

	test('goes up and down to the nearest box, rather within the column than out of it', () => {
		const recorder = new Recorder();
		const places = [
			[0, 0],
			[0, 300],
			[0, 120],
			[150, 100]
		];
		const boxes = places.map(([x = 0, y = 0]) => ({
			node: recorder.input(1),
			x,
			y,
			width: 90,
			height: 68
		}));
		const layout = { width: 240, height: 368, boxes, routes: [] };
		const { graph } = recorder.finish();
		expect(walk(graph, layout, 0, 'down')).toBe(2);
		expect(walk(graph, layout, 2, 'down')).toBe(1);
		expect(walk(graph, layout, 1, 'up')).toBe(2);
		expect(walk(graph, layout, 3, 'up')).toBe(0);
	});

	test('goes left to the node that is drawn for an operand', () => {
		const recorder = new Recorder();
		const [first, second] = [recorder.input(1), recorder.input(2)];
		const result = recorder.apply('exp', [second]);
		const box = (node: number, x: number) => ({ node, x, y: 0, width: 90, height: 68 });
		const boxes: Layout['boxes'] = [box(first, 0)];
		const layout = {
			width: 240,
			height: 68,
			boxes: Object.assign([...boxes], { [result]: box(result, 150) }),
			routes: []
		};
		const { graph } = recorder.finish();
		expect(walk(graph, layout, result, 'left')).toBe(result);
		expect(walk(graph, layout, result, 'left', (node) => (node === second ? first : node))).toBe(
			first
		);
	});

	test('reaches every node from every other', async () => {
		const graph = studentA();
		const layout = await layOut(graph);
		for (const { id } of graph.nodes) {
			const reached = new Set([id]);
			for (const node of reached) {
				for (const direction of ['left', 'right', 'up', 'down'] as const) {
					reached.add(walk(graph, layout, node, direction));
				}
			}
			expect(reached.size).toBe(graph.nodes.length);
		}
	});
});
