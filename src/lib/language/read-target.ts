/** Reads what stands on the left of `=`, or between `for` and `in`. */
import { readMember } from './read-member.ts';
import { refuse } from './refusal.ts';
import { childrenOf, spanOf, type Source, type SyntaxNode } from './source.ts';
import type { Expression, Target } from './syntax.ts';

type Read = (source: Source, node: SyntaxNode) => Expression;

/** Reads targets with commas between; more than one, or one with a comma behind, unpack. */
export function readTargets(source: Source, nodes: readonly SyntaxNode[], read: Read): Target {
	const [first] = nodes as [SyntaxNode];
	if (nodes.length === 1) return readTarget(source, first, read);
	return {
		kind: 'targets',
		targets: targetsOf(source, nodes, read),
		span: { from: first.from, to: (nodes.at(-1) as SyntaxNode).to }
	};
}

function readTarget(source: Source, node: SyntaxNode, read: Read): Target {
	return source.nested(node, () => {
		const span = spanOf(node);
		switch (node.name) {
			case 'VariableName':
				return { kind: 'name', name: source.textOf(node), span };
			case 'MemberExpression': {
				const member = readMember(source, node, read);
				if (member.kind === 'attribute' || member.kind === 'item') return member;
				return refuse('not-assignable', { text: source.textOf(node) }, span);
			}
			case 'TupleExpression':
			case 'ArrayExpression': {
				const targets = targetsOf(source, childrenOf(node).slice(1, -1), read);
				return { kind: 'targets', targets, span };
			}
			case 'ParenthesizedExpression':
				return readTarget(source, childrenOf(node)[1] as SyntaxNode, read);
			case '*':
				return refuse('unsupported', { construct: 'star' }, span);
			default:
				return refuse('not-assignable', { text: source.textOf(node) }, span);
		}
	});
}

function targetsOf(source: Source, nodes: readonly SyntaxNode[], read: Read): readonly Target[] {
	return nodes.filter((node) => node.name !== ',').map((node) => readTarget(source, node, read));
}
