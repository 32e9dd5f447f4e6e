/** Reads what is taken out of something: `a.name`, `a[index]`, `a[start:stop:step]`. */
import { refuse } from './refusal.ts';
import { childrenOf, spanOf, type Source, type SyntaxNode } from './source.ts';
import type { Expression } from './syntax.ts';

type Read = (source: Source, node: SyntaxNode) => Expression;
type Member = Extract<Expression, { kind: 'attribute' | 'item' | 'slice' }>;

/** Reads one member expression. */
export function readMember(source: Source, node: SyntaxNode, read: Read): Member {
	const span = spanOf(node);
	const children = childrenOf(node);
	const object = read(source, children[0] as SyntaxNode);
	if (children[1]?.name === '.') {
		const name = children[2] as SyntaxNode;
		return { kind: 'attribute', object, name: source.textOf(name), nameSpan: spanOf(name), span };
	}
	const inside = children.slice(2, -1);
	const comma = inside.find((child) => child.name === ',');
	if (comma) refuse('bad-index', { type: 'tuple' }, spanOf(comma));
	if (!inside.some((child) => child.name === ':')) {
		return { kind: 'item', object, index: read(source, inside[0] as SyntaxNode), span };
	}
	const bounds: (Expression | null)[] = [null, null, null];
	let at = 0;
	for (const child of inside) {
		if (child.name === ':') at++;
		else bounds[at] = read(source, child);
	}
	const [start = null, stop = null, step = null] = bounds;
	return { kind: 'slice', object, start, stop, step, span };
}
