/** Reads the arguments of a call and the parameters of a function. */
import { clausesFrom } from './read-comprehension.ts';
import { refuse } from './refusal.ts';
import { childrenOf, spanOf, type Source, type SyntaxNode } from './source.ts';
import type { Argument, Expression, Parameter } from './syntax.ts';

type Read = (source: Source, node: SyntaxNode) => Expression;

/** Reads `(a, key=b)` or `(element for target in items)`. */
export function readArguments(source: Source, list: SyntaxNode, read: Read): readonly Argument[] {
	const nodes = childrenOf(list).slice(1, -1);
	const found = splitAtCommas(nodes).map((parts) => readArgument(source, parts, read));
	const names = new Set<string>();
	for (const { keyword, span } of found) {
		if (keyword === null) {
			if (names.size > 0) refuse('positional-after-keyword', {}, span);
			continue;
		}
		if (names.has(keyword)) refuse('repeated-argument', { name: keyword }, span);
		names.add(keyword);
	}
	return found;
}

/** Reads `a, b=2`, with or without brackets; annotations are read over. */
export function readParameters(source: Source, list: SyntaxNode, read: Read): readonly Parameter[] {
	const nodes = childrenOf(list).filter((node) => node.name !== '(' && node.name !== ')');
	const names = new Set<string>();
	let hasDefault = false;
	return splitAtCommas(nodes).map((parts) => {
		const [first] = parts as [SyntaxNode];
		if (first.name !== 'VariableName') {
			refuse('unsupported', { construct: 'star' }, spanOf(first));
		}
		const name = source.textOf(first);
		if (names.has(name)) refuse('repeated-argument', { name }, spanOf(first));
		names.add(name);
		const assigns = parts.some((node) => node.name === 'AssignOp');
		const fallback = assigns ? read(source, parts.at(-1) as SyntaxNode) : null;
		if (hasDefault && !fallback) refuse('default-before', { name }, spanOf(first));
		hasDefault ||= fallback !== null;
		return { name, fallback, span: spanOf(first) };
	});
}

function readArgument(source: Source, nodes: readonly SyntaxNode[], read: Read): Argument {
	const [first, second] = nodes as [SyntaxNode, SyntaxNode | undefined];
	const span = { from: first.from, to: (nodes.at(-1) as SyntaxNode).to };
	if (second?.name === 'AssignOp') {
		if (source.textOf(second) === ':=') refuse('unsupported', { construct: 'walrus' }, span);
		const value = read(source, nodes[2] as SyntaxNode);
		return { keyword: source.textOf(first), value, span };
	}
	const element = read(source, first);
	if (!second) return { keyword: null, value: element, span };
	const clauses = clausesFrom(source, nodes.slice(1), read);
	const value = {
		kind: 'comprehension' as const,
		makes: 'generator' as const,
		element,
		clauses,
		span
	};
	return { keyword: null, value, span };
}

function splitAtCommas(nodes: readonly SyntaxNode[]): readonly (readonly SyntaxNode[])[] {
	const groups: SyntaxNode[][] = [];
	let group: SyntaxNode[] = [];
	let isInClause = false;
	for (const node of nodes) {
		// The commas of `for a, b in …` belong to the clause.
		if (node.name === 'for') isInClause = true;
		if (node.name === 'in') isInClause = false;
		if (node.name !== ',' || isInClause) group.push(node);
		else {
			groups.push(group);
			group = [];
		}
	}
	if (group.length > 0) groups.push(group);
	return groups.filter((nodes) => nodes.length > 0);
}
