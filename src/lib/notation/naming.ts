/**
 * What to call the nodes of a graph. A node that the program named has that name; any other is called
 * by its expression while that is short, else by its op with a small index. All nodes of a graph are
 * named at once, in recording order, so that no expression is ever unfolded.
 */
import type { Graph, GraphNode, NodeId } from '#lib/autodiff/index.ts';
import { atom } from './grouping.ts';
import { formatExact, formatShort } from './number.ts';
import { plainOperation, plainSymbol, type PlainPart } from './plain-operation.ts';

/** What a node is called by. */
type NamedBy = 'name' | 'literal' | 'expression' | 'index';

/** The name of one node in plain text. */
export interface NodeNaming extends PlainPart {
	readonly by: NamedBy;
	/** What stands before the index, when the node is called by one. */
	readonly stem: string;
	/** Which of the unnamed nodes of its op (or kind) this is, from 1. */
	readonly index: number;
}

/** The longest expression, in characters of plain text, that still stands for a node. */
const longestExpression = 18;
const leafStems = { input: 'input', parameter: 'param', constant: 'const', operation: '' };
const lowered = '₀₁₂₃₄₅₆₇₈₉';
const namings = new WeakMap<Graph, readonly NodeNaming[]>();

/** The naming of a node. The first question about a graph names all of its nodes. */
export function namingOf(graph: Graph, node: NodeId): NodeNaming {
	let all = namings.get(graph);
	if (!all) namings.set(graph, (all = nameAll(graph)));
	const found = all[node];
	if (!found) throw new Error(`The graph has no node ${node}.`);
	return found;
}

/** A literal as it stands in an expression. */
export function literalText(literal: number): string {
	const exact = formatExact(literal);
	return exact.length <= 6 && !exact.includes('e') ? exact : formatShort(literal);
}

function nameAll(graph: Graph): readonly NodeNaming[] {
	const counts = new Map<string, number>();
	const all: NodeNaming[] = [];
	for (const node of graph.nodes) {
		const stem = node.op ? plainSymbol(node.op) : leafStems[node.kind];
		const index = (counts.get(stem) ?? 0) + (isBlank(node.name) ? 1 : 0);
		counts.set(stem, index);
		all.push({ stem, index, ...called(node, stem, index, all) });
	}
	return all;
}

function called(
	{ name, literal, op, operands }: GraphNode,
	stem: string,
	index: number,
	known: readonly NodeNaming[]
): PlainPart & { by: NamedBy } {
	if (name !== null && !isBlank(name)) return { by: 'name', text: name, precedence: atom };
	if (literal !== undefined) return { by: 'literal', text: literalText(literal), precedence: atom };
	const parts = operands.map((operand) => known[operand]);
	if (op && parts.every((part) => part !== undefined && part.by !== 'index')) {
		const expression = plainOperation(op, parts as NodeNaming[]);
		if (expression.text.length <= longestExpression) return { by: 'expression', ...expression };
	}
	const digits = String(index).replace(/\d/g, (digit) => lowered.charAt(Number(digit)));
	return { by: 'index', text: stem + digits, precedence: atom };
}

/** A name of nothing but spaces names nothing. */
function isBlank(name: string | null): boolean {
	return name === null || name.trim() === '';
}
