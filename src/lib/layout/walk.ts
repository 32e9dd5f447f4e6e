/** Walking the graph by arrow keys: along its edges sideways, to the nearest box up and down. */
import { usesOf, type Graph, type NodeId } from '#lib/autodiff/index.ts';
import type { Box, Layout } from './layout.ts';

/** A direction of an arrow key. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The node that one gets to: left an operand, right a consumer (the one at the most similar height),
 * up and down the nearest box. The same node where there is none. `drawnFor` tells which node is drawn in the
 * place of another, where several are drawn as one.
 */
export function walk(
	graph: Graph,
	layout: Layout,
	from: NodeId,
	direction: Direction,
	drawnFor: (node: NodeId) => NodeId = (node) => node
): NodeId {
	const box = layout.boxes[from];
	if (!box) return from;
	const boxOf = (node: NodeId) => layout.boxes[drawnFor(node)] ?? [];
	const candidates = neighbours(graph, layout, from, direction, box, boxOf);
	const distance = (other: Box) => {
		const across = Math.abs(middle(other) - middle(box));
		if (direction === 'left' || direction === 'right') return across;
		return across + 2 * Math.abs(other.x - box.x);
	};
	return candidates.toSorted((a, b) => distance(a) - distance(b))[0]?.node ?? from;
}

function neighbours(
	graph: Graph,
	{ boxes }: Layout,
	from: NodeId,
	direction: Direction,
	box: Box,
	boxOf: (node: NodeId) => Box | readonly Box[]
): readonly Box[] {
	if (direction === 'left') return graph.nodes[from]?.operands.flatMap(boxOf) ?? [];
	if (direction === 'right') return usesOf(graph, from).flatMap(({ consumer }) => boxOf(consumer));
	const side = direction === 'up' ? -1 : 1;
	return boxes.filter((other) => (middle(other) - middle(box)) * side > 0);
}

function middle(box: Box): number {
	return box.y + box.height / 2;
}
