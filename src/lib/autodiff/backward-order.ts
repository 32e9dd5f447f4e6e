/**
 * The order of a backward pass. Any order in which a node waits for all of its consumers gives the
 * same gradients; this one also tells them well: named result by named result away from the output,
 * in each of them first the unnamed steps inside it, then the named nodes and leaves, in the order in
 * which the program made them. All contributions into one node come one after the other.
 */
import { edgesInto, type EdgeId, type Graph, type NodeId } from './graph.ts';
import { Heap } from './heap.ts';

/**
 * The edges along which gradients flow from `output` to everything it depends on, in playing order.
 * Constants receive none: nothing would be learned from a number that cannot change.
 * O(n log n) in the number of nodes that the output depends on, whatever else the graph holds;
 * iterative, for chains of any length.
 */
export function backwardOrder(graph: Graph, output: NodeId): readonly EdgeId[] {
	const uses = usesUnder(graph, output);
	const distance = distances(graph, output, uses);
	const isInner = (id: NodeId) =>
		graph.nodes[id]?.kind === 'operation' && graph.nodes[id].name === null;
	const ready = new Heap<NodeId>((a, b) => {
		const nearer = (distance.get(a) ?? 0) - (distance.get(b) ?? 0);
		if (nearer !== 0) return nearer < 0;
		if (isInner(a) !== isInner(b)) return isInner(a);
		return a < b;
	});
	const waiting = new Map<NodeId, number>();
	const order: EdgeId[] = [];
	ready.push(output);
	for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
		for (const edge of uses.get(id) ?? []) order.push(edge);
		for (const edge of edgesInto(graph, id)) {
			const into = uses.get(edge.operand);
			if (!into) continue;
			const left = (waiting.get(edge.operand) ?? into.length) - 1;
			waiting.set(edge.operand, left);
			if (left === 0) ready.push(edge.operand);
		}
	}
	return order;
}

/** For every node that the output depends on: the edges that leave it, in recording order. */
function usesUnder(graph: Graph, output: NodeId): Map<NodeId, EdgeId[]> {
	const uses = new Map<NodeId, EdgeId[]>([[output, []]]);
	const open = [output];
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		for (const { id: edge, operand } of edgesInto(graph, id)) {
			if (graph.nodes[operand]?.kind === 'constant') continue;
			const known = uses.get(operand);
			if (known) known.push(edge);
			else {
				uses.set(operand, [edge]);
				open.push(operand);
			}
		}
	}
	for (const edges of uses.values()) edges.sort((a, b) => a - b);
	return uses;
}

/** How many named results lie at most between a node and the output. */
function distances(graph: Graph, output: NodeId, uses: ReadonlyMap<NodeId, EdgeId[]>) {
	const distance = new Map<NodeId, number>();
	// Recording order is topological: downwards, every consumer comes before its operands.
	for (const id of [...uses.keys()].sort((a, b) => b - a)) {
		const isResult = id === output || graph.nodes[id]?.name != null;
		const farther = (distance.get(id) ?? 0) + (isResult ? 1 : 0);
		for (const { operand } of edgesInto(graph, id)) {
			distance.set(operand, Math.max(distance.get(operand) ?? 0, farther));
		}
	}
	return distance;
}
