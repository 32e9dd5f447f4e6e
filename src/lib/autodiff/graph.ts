/**
 * A graph is what a program computed, without the numbers: nodes in the order in which they were
 * recorded, which is a topological order, and one edge from every operand to its consumer.
 */
import type { OpName } from './ops/index.ts';

/** A half-open range of characters `from`–`to` in the program text. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** One call of a function or one turn of a loop that was going on when a node was made. */
export interface ScopeFrame {
	readonly kind: 'call' | 'turn';
	/** The function's name, or the loop variable's. */
	readonly name: string;
	/** Which call of that function, or which turn of that loop, counted from 1. */
	readonly index: number;
	/** Where the call or the loop stands. */
	readonly span: Span;
}

/** The path of calls and loop turns, outermost first; empty at the top level of the program. */
export type Scope = readonly ScopeFrame[];

/** The place of a node in its graph: its index in recording order. */
export type NodeId = number;
/** The place of an edge in its graph: consumers in recording order, then operands in order. */
export type EdgeId = number;

/**
 * What a node is: an *input* is data, a *parameter* is what training may change (`Value(x)`),
 * a *constant* is a literal number, an *operation* computes its value from operands.
 */
export type NodeKind = 'input' | 'parameter' | 'constant' | 'operation';

/** One vertex of the graph. */
export interface GraphNode {
	readonly id: NodeId;
	readonly kind: NodeKind;
	/** The op of an operation; null for a leaf. */
	readonly op: OpName | null;
	/** Operands in order; the same node may stand twice (`x*x`). Empty for a leaf. */
	readonly operands: readonly NodeId[];
	/** What the program calls the node; null while nothing names it. */
	readonly name: string | null;
	/** The number that the program wrote for a constant; absent for all others. */
	readonly literal?: number;
	/** The source text that made the node; null when no text did. */
	readonly span: Span | null;
	readonly scope: Scope;
}

/** One use of an operand by a consumer. */
export interface Edge {
	readonly id: EdgeId;
	readonly operand: NodeId;
	readonly consumer: NodeId;
	/** Which operand of the consumer this is: 0 or 1. */
	readonly index: number;
}

/** Nodes and edges, immutable. */
export interface Graph {
	readonly nodes: readonly GraphNode[];
	readonly edges: readonly Edge[];
	/** First edge into each node; the edges of node `n` are `firstEdge[n]` … `firstEdge[n + 1] − 1`. */
	readonly firstEdge: readonly EdgeId[];
	/** The node that the last backward pass differentiated, else the last operation, else the last node; null when empty. */
	readonly output: NodeId | null;
}

/** Builds a graph from its nodes: numbers the edges and finds the output if none is given. */
export function graphOf(nodes: readonly GraphNode[], output: NodeId | null = null): Graph {
	const edges: Edge[] = [];
	const firstEdge: EdgeId[] = [];
	for (const node of nodes) {
		firstEdge.push(edges.length);
		node.operands.forEach((operand, index) => {
			edges.push({ id: edges.length, operand, consumer: node.id, index });
		});
	}
	firstEdge.push(edges.length);
	const lastOperation = nodes.findLast((node) => node.kind === 'operation');
	return {
		nodes,
		edges,
		firstEdge,
		output: output ?? lastOperation?.id ?? nodes.at(-1)?.id ?? null
	};
}

/** The edges into a node, in operand order; none for a leaf. */
export function edgesInto(graph: Graph, node: NodeId): readonly Edge[] {
	return graph.edges.slice(graph.firstEdge[node], graph.firstEdge[node + 1]);
}

/** The edges that leave a node: one for every use of it, in recording order. */
export function usesOf(graph: Graph, node: NodeId): readonly Edge[] {
	let uses = usesByGraph.get(graph);
	if (!uses) {
		uses = graph.nodes.map(() => []);
		for (const edge of graph.edges) uses[edge.operand]?.push(edge);
		usesByGraph.set(graph, uses);
	}
	return uses[node] ?? [];
}

/** Uses by node, worked out once for each graph: a graph never changes. */
const usesByGraph = new WeakMap<Graph, Edge[][]>();
