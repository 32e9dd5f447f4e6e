/**
 * Translation between our graph and the graph that the Eclipse Layout Kernel reads and writes: layers
 * from left to right, operands in the order of the program, edges as splines.
 */
import type { Carry, Graph, GraphNode, NodeId } from '#lib/autodiff/index.ts';
import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import { placeLabels } from './labels.ts';
import type { Box, Layout, Point } from './layout.ts';
import { captionHeight, nodeSize } from './node-size.ts';
import { levelCurve, splinePoints } from './route.ts';

/** Above this many nodes the better placement takes seconds (`docs/architecture.md`, Layout). */
const largestForNetworkSimplex = 100;

/** Only what is carried over runs against the order of the program, and is drawn as going back. */
const aroundCarries = {
	'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
	'elk.layered.feedbackEdges': 'true'
};

/** Room between two layers: a local derivative of seven characters fits in. */
const layerGap = 60;
const margin = 16;

/**
 * What ELK is asked to do. Nodes in `captioned` get room for a caption below their box. What is carried
 * over goes back, around the boxes, and moves no layer.
 */
export function toElkGraph(
	graph: Graph,
	captioned: ReadonlySet<NodeId>,
	carries: readonly Carry[] = []
): ElkNode {
	const isSmall = graph.nodes.length <= largestForNetworkSimplex;
	return {
		id: 'graph',
		layoutOptions: {
			'elk.algorithm': 'layered',
			// Graphs that do not hang together stand one below the other, never in one row.
			'elk.aspectRatio': '0.1',
			'elk.direction': 'RIGHT',
			'elk.edgeRouting': 'SPLINES',
			'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
			'elk.layered.nodePlacement.strategy': isSmall ? 'NETWORK_SIMPLEX' : 'SIMPLE',
			'elk.layered.spacing.nodeNodeBetweenLayers': `${layerGap}`,
			'elk.layered.spacing.edgeNodeBetweenLayers': '16',
			'elk.spacing.nodeNode': '20',
			'elk.spacing.edgeNode': '14',
			...(carries.length > 0 ? aroundCarries : {}),
			'elk.padding': `[top=${margin},left=${margin},bottom=${margin},right=${margin}]`
		},
		children: graph.nodes.map((node) => toElkNode(node, captioned)),
		edges: [
			...graph.edges.map(({ id, operand, consumer, index }) => ({
				id: `e${id}`,
				sources: [`n${operand}`],
				targets: [`n${consumer}.${index}`]
			})),
			...carries.map(({ from, to }, index) => ({
				id: `c${index}`,
				sources: [`n${from}`],
				targets: [`n${to}`]
			}))
		]
	};
}

/** Our layout from what ELK answers. */
export function fromElkGraph(
	graph: Graph,
	answer: ElkNode,
	carries: readonly Carry[] = []
): Layout {
	const children = new Map(answer.children?.map((child) => [child.id, child]));
	const boxes = graph.nodes.map((node): Box => {
		const child = children.get(`n${node.id}`);
		return { node: node.id, x: round(child?.x), y: round(child?.y), ...nodeSize(node) };
	});
	const found = new Map(answer.edges?.map((edge) => [edge.id, edge]));
	const curves = graph.edges.map(({ id }) => pointsOf(found.get(`e${id}`)));
	const labels = placeLabels(graph, boxes, curves);
	const routes = graph.edges.map(({ id }) => ({
		edge: id,
		points: curves[id] ?? [],
		label: labels[id] ?? { x: 0, y: 0 }
	}));
	const kept = carries.map((carry, index) => ({
		...carry,
		points: pointsOf(found.get(`c${index}`))
	}));
	const ends = boxes.map(({ x, width }) => x + width);
	const loops = kept.flatMap(({ points }) => points.map(({ x }) => x));
	const size = {
		width: round(Math.max(...ends, ...loops) + margin),
		height: round(answer.height)
	};
	if (kept.length === 0) return { ...size, boxes, routes };
	return { ...size, boxes, routes, carries: kept };
}

function toElkNode(node: GraphNode, captioned: ReadonlySet<NodeId>): ElkNode {
	const { width, height } = nodeSize(node);
	const ports = node.operands.map((_, index) => ({
		id: `n${node.id}.${index}`,
		width: 0,
		height: 0,
		// Ports are numbered clockwise: on the western side that is from the bottom up.
		layoutOptions: { 'elk.port.side': 'WEST', 'elk.port.index': `${node.operands.length - index}` }
	}));
	return {
		id: `n${node.id}`,
		width,
		height: height + (captioned.has(node.id) ? captionHeight : 0),
		ports,
		layoutOptions: { 'elk.portConstraints': 'FIXED_ORDER' }
	};
}

function pointsOf(edge: ElkExtendedEdge | undefined): readonly Point[] {
	const section = edge?.sections?.[0];
	if (!section) return [];
	const all = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint];
	const points = all.map(({ x, y }) => ({ x: round(x), y: round(y) }));
	const [start, end] = [points[0], points.at(-1)];
	const across = start && end ? end.x - start.x : 0;
	if (start && end && across > 0 && across < 1.5 * layerGap) return levelCurve(start, end);
	return splinePoints(points);
}

function round(length: number | undefined): number {
	return Math.round((length ?? 0) * 10) / 10;
}
