/** Reads an expression from the parser's tree. What the language lacks is refused here, by its name. */
import type { Construct } from './messages/details.ts';
import { readArguments, readParameters } from './read-call.ts';
import { clausesFrom } from './read-comprehension.ts';
import { readNumber } from './read-number.ts';
import { readBinary, readUnary } from './read-operators.ts';
import { readMember } from './read-member.ts';
import { readText } from './read-text.ts';
import { refuse } from './refusal.ts';
import { childrenOf, spanOf, type Source, type SyntaxNode } from './source.ts';
import type { Expression } from './syntax.ts';

const unsupported = new Map<string, Construct>([
	['AwaitExpression', 'async'],
	['DictionaryExpression', 'dictionary'],
	['DictionaryComprehensionExpression', 'dictionary'],
	['SetExpression', 'set'],
	['SetComprehensionExpression', 'set'],
	['YieldExpression', 'yield'],
	['NamedExpression', 'walrus'],
	['Ellipsis', 'ellipsis'],
	['*', 'star'],
	['**', 'star']
]);

/** Reads one expression. */
export function readExpression(source: Source, node: SyntaxNode): Expression {
	return source.nested(node, () => readOne(source, node));
}

/** Reads expressions with commas between; more than one, or one with a comma behind, are a tuple. */
export function readExpressions(source: Source, nodes: readonly SyntaxNode[]): Expression {
	const [first] = nodes;
	const last = nodes.at(-1);
	if (!first || !last) throw new Error('An expression is missing in the tree.');
	if (nodes.length === 1) return readExpression(source, first);
	return {
		kind: 'tuple',
		items: itemsOf(source, nodes),
		span: { from: first.from, to: last.to }
	};
}

function readOne(source: Source, node: SyntaxNode): Expression {
	const span = spanOf(node);
	const construct = unsupported.get(node.name);
	if (construct) refuse('unsupported', { construct }, span);
	switch (node.name) {
		case 'Number':
			return readNumber(source.textOf(node), span);
		case 'String':
		case 'FormatString':
		case 'ContinuedString':
			return readText(source, node, readExpression);
		case 'Boolean':
			return { kind: 'literal', value: source.textOf(node) === 'True', span };
		case 'None':
			return { kind: 'literal', value: null, span };
		case 'VariableName':
			return { kind: 'name', name: source.textOf(node), span };
		case 'BinaryExpression':
			return readBinary(source, node, readExpression);
		case 'UnaryExpression':
			return readUnary(source, node, readExpression);
		case 'ParenthesizedExpression': {
			const inner = readExpression(source, childrenOf(node)[1] as SyntaxNode);
			source.enclosed.add(inner);
			return inner;
		}
		case 'TupleExpression':
			return { kind: 'tuple', items: itemsOf(source, childrenOf(node).slice(1, -1)), span };
		case 'ArrayExpression':
			return { kind: 'list', items: itemsOf(source, childrenOf(node).slice(1, -1)), span };
		case 'ArrayComprehensionExpression':
		case 'ComprehensionExpression':
			return readComprehension(source, node);
		case 'ConditionalExpression':
			return readConditional(source, node);
		case 'LambdaExpression':
			return readLambda(source, node);
		case 'CallExpression': {
			const [callee, list] = childrenOf(node) as [SyntaxNode, SyntaxNode];
			return {
				kind: 'call',
				callee: readExpression(source, callee),
				arguments: readArguments(source, list, readExpression),
				span
			};
		}
		case 'MemberExpression':
			return readMember(source, node, readExpression);
		default:
			return refuse('unreadable', { text: source.textOf(node) }, span);
	}
}

function itemsOf(source: Source, nodes: readonly SyntaxNode[]): readonly Expression[] {
	return nodes.filter((child) => child.name !== ',').map((child) => readExpression(source, child));
}

function readComprehension(source: Source, node: SyntaxNode): Expression {
	const children = childrenOf(node).slice(1, -1);
	return {
		kind: 'comprehension',
		makes: node.name === 'ArrayComprehensionExpression' ? 'list' : 'generator',
		element: readExpression(source, children[0] as SyntaxNode),
		clauses: clausesFrom(source, children.slice(1), readExpression),
		span: spanOf(node)
	};
}

function readConditional(source: Source, node: SyntaxNode): Expression {
	const [yes, , condition, , no] = childrenOf(node) as SyntaxNode[];
	return {
		kind: 'conditional',
		condition: readExpression(source, condition as SyntaxNode),
		yes: readExpression(source, yes as SyntaxNode),
		no: readExpression(source, no as SyntaxNode),
		span: spanOf(node)
	};
}

function readLambda(source: Source, node: SyntaxNode): Expression {
	const children = childrenOf(node);
	const list = children[1] as SyntaxNode;
	const body = children.at(-1) as SyntaxNode;
	const parameters = readParameters(source, list, readExpression);
	const { result, nesting } = source.measured(() => readExpression(source, body));
	const span = spanOf(node);
	const statement = { kind: 'return' as const, value: result, span: spanOf(body) };
	return {
		kind: 'lambda',
		definition: { name: 'lambda', parameters, body: [statement], nesting, span },
		span
	};
}
