/** The layouts of a recording: one for each of its drawings, which passes of a training loop share. */
import {
	graphOf,
	nodesOfPass,
	type Graph,
	type NodeId,
	type Recording
} from '#lib/autodiff/index.ts';
import { layOut } from './lay-out.ts';
import type { Box, Layout, Route } from './layout.ts';

/** By drawing; there is at least one. Boxes and routes have places in it for what it shows only. */
export async function layOutDrawings(
	recording: Recording,
	captioned: ReadonlySet<NodeId> = new Set()
): Promise<readonly [Layout, ...Layout[]]> {
	const { graph, passes } = recording;
	const drawings = Math.max(...passes.map(({ drawing }) => drawing)) + 1;
	const layouts = Array.from({ length: drawings }, (_, drawing) => {
		const pass = passes.findIndex((other) => other.drawing === drawing);
		return layOutPart(graph, nodesOfPass(graph, passes, pass), captioned);
	});
	const [first, ...others] = await Promise.all(layouts);
	return first ? [first, ...others] : [await layOut(graph, captioned)];
}

async function layOutPart(
	graph: Graph,
	shown: readonly NodeId[],
	captioned: ReadonlySet<NodeId>
): Promise<Layout> {
	if (shown.length === graph.nodes.length) return layOut(graph, captioned);
	const places = new Map(shown.map((node, place) => [node, place]));
	const placeOf = (node: NodeId) => places.get(node) ?? -1;
	const part = graphOf(
		shown.flatMap((id) => {
			const node = graph.nodes[id];
			return node ? { ...node, id: placeOf(id), operands: node.operands.map(placeOf) } : [];
		})
	);
	const inPart = new Set([...captioned].map(placeOf));
	const { boxes, routes, ...size } = await layOut(part, inPart);
	const placed: Box[] = [];
	for (const box of boxes) {
		const node = shown[box.node] ?? -1;
		placed[node] = { ...box, node };
	}
	const led: Route[] = [];
	for (const route of routes) {
		const { consumer = -1, index = 0 } = part.edges[route.edge] ?? {};
		const edge = (graph.firstEdge[shown[consumer] ?? -1] ?? 0) + index;
		led[edge] = { ...route, edge };
	}
	return { ...size, boxes: placed, routes: led };
}
