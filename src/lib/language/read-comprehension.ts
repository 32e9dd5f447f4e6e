/** Reads the `for … in … if …` of a comprehension. */
import { readTargets } from './read-target.ts';
import { refuse } from './refusal.ts';
import { spanOf, type Source, type SyntaxNode } from './source.ts';
import type { Clause, Expression } from './syntax.ts';

type Read = (source: Source, node: SyntaxNode) => Expression;

/** Reads the clauses from the nodes that follow the element. */
export function clausesFrom(
	source: Source,
	nodes: readonly SyntaxNode[],
	read: Read
): readonly Clause[] {
	const clauses: Clause[] = [];
	for (let at = 0; at < nodes.length;) {
		const keyword = nodes[at] as SyntaxNode;
		if (keyword.name === 'if') {
			const condition = nodes[at + 1] as SyntaxNode;
			const span = { from: keyword.from, to: condition.to };
			clauses.push({ kind: 'if', condition: read(source, condition), span });
			at += 2;
			continue;
		}
		if (keyword.name !== 'for') refuse('unsupported', { construct: 'async' }, spanOf(keyword));
		const before = nodes.findIndex((node, index) => index > at && node.name === 'in');
		const items = nodes[before + 1] as SyntaxNode;
		clauses.push({
			kind: 'for',
			target: readTargets(source, nodes.slice(at + 1, before), read),
			items: read(source, items),
			span: { from: keyword.from, to: items.to }
		});
		at = before + 2;
	}
	return clauses;
}
