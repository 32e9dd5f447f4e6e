/** The name of a node in plain text and as runs for SVG. */
import type { Graph, NodeId } from '#lib/autodiff/index.ts';
import { runsOfName, type NameRun } from './name.ts';
import { namingOf } from './naming.ts';
import { plainOperation } from './plain-operation.ts';

/** `w23`; for a node without a name its short expression, `w23·x3`, or its op with an index, `×₃`. */
export function plainName(graph: Graph, node: NodeId): string {
	return namingOf(graph, node).text;
}

/** An operation as its op on the names of its operands: `v1·h1`, `relu(s1)`; null for a leaf. */
export function plainRule(graph: Graph, node: NodeId): string | null {
	const { op, operands } = graph.nodes[node] ?? { op: null, operands: [] };
	if (op === null) return null;
	return plainOperation(
		op,
		operands.map((operand) => namingOf(graph, operand))
	).text;
}

/** The same in pieces of one style each. */
export function nameRuns(graph: Graph, node: NodeId): readonly NameRun[] {
	const { by, text, stem, index } = namingOf(graph, node);
	if (by === 'name') return runsOfName(text);
	if (by !== 'index') return [{ text, style: 'upright', sub: false }];
	return [
		{ text: stem, style: 'upright', sub: false },
		{ text: String(index), style: 'upright', sub: true }
	];
}
