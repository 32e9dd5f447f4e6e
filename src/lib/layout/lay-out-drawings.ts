/** The layouts of a recording: one for each of its drawings, which passes of a training loop share. */
import {
	carriesOf,
	graphOf,
	nodesOfPass,
	type Carry,
	type Graph,
	type NodeId,
	type Recording,
	type Stack
} from '#lib/autodiff/index.ts';
import { layOut } from './lay-out.ts';
import type { Box, Layout, Route } from './layout.ts';

/** By drawing; there is at least one. Boxes and routes have places in it for what it shows only. */
export async function layOutDrawings(
	recording: Recording,
	captioned: ReadonlySet<NodeId> = new Set()
): Promise<readonly [Layout, ...Layout[]]> {
	const { graph, passes } = recording;
	const carries = carriesOf(recording);
	const drawings = Math.max(...passes.map(({ drawing }) => drawing)) + 1;
	const layouts = Array.from({ length: drawings }, (_, drawing) => {
		const pass = passes.findIndex((other) => other.drawing === drawing);
		return layOutPart(graph, nodesOfPass(graph, passes, pass), captioned, carries);
	});
	const [first, ...others] = await Promise.all(layouts);
	return first ? [first, ...others] : [await layOut(graph, captioned, carries)];
}

/** The layout with a stack drawn as one of its instances; edges that leave any of them leave that one. */
export function layOutStack(
	graph: Graph,
	{ drawnAs }: Stack,
	captioned: ReadonlySet<NodeId> = new Set()
): Promise<Layout> {
	const shown = drawnAs.filter((drawn, node) => drawn === node);
	return layOutPart(graph, shown, captioned, [], drawnAs);
}

async function layOutPart(
	graph: Graph,
	shown: readonly NodeId[],
	captioned: ReadonlySet<NodeId>,
	carries: readonly Carry[],
	drawnAs: readonly NodeId[] = []
): Promise<Layout> {
	if (shown.length === graph.nodes.length) return layOut(graph, captioned, carries);
	const places = new Map(shown.map((node, place) => [node, place]));
	const placeOf = (node: NodeId) => places.get(drawnAs[node] ?? node) ?? -1;
	const part = graphOf(
		shown.flatMap((id) => {
			const node = graph.nodes[id];
			return node ? { ...node, id: placeOf(id), operands: node.operands.map(placeOf) } : [];
		})
	);
	const inPart = new Set([...captioned].map(placeOf));
	const carriedHere = carries.filter(({ from, to }) => places.has(from) && places.has(to));
	const {
		boxes,
		routes,
		carries: kept,
		...size
	} = await layOut(
		part,
		inPart,
		carriedHere.map(({ from, to }) => ({ from: placeOf(from), to: placeOf(to) }))
	);
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
	if (!kept) return { ...size, boxes: placed, routes: led };
	const back = kept.map((route, index) => ({ ...route, ...carriedHere[index] }));
	return { ...size, boxes: placed, routes: led, carries: back };
}
