/** Laying out is one pure question to ELK: a graph in, boxes and routes out. */
import type { Carry, Graph, NodeId } from '#lib/autodiff/index.ts';
import { fromElkGraph, toElkGraph } from './elk-graph.ts';
import { runElk } from './engine.ts';
import type { Layout } from './layout.ts';

/** The layout of a graph, with room for a caption below each of the `captioned` nodes, and for what is carried over. */
export async function layOut(
	graph: Graph,
	captioned: ReadonlySet<NodeId> = new Set(),
	carries: readonly Carry[] = []
): Promise<Layout> {
	if (graph.nodes.length === 0) return { width: 0, height: 0, boxes: [], routes: [] };
	return fromElkGraph(graph, await runElk(toElkGraph(graph, captioned, carries)), carries);
}
