/** Reads statements and blocks from the parser's tree. */
import type { Construct, RefusedOperator } from './messages/details.ts';
import { readParameters } from './read-call.ts';
import { readExpression, readExpressions } from './read-expression.ts';
import { readImport } from './read-import.ts';
import { isArithmetic } from './read-operators.ts';
import { readTargets } from './read-target.ts';
import { refuse } from './refusal.ts';
import { childrenOf, spanOf, type Source, type SyntaxNode } from './source.ts';
import type { Statement } from './syntax.ts';

/** Where a block stands, which decides whether it may `return` or `break`. */
interface Surroundings {
	readonly isInFunction: boolean;
	readonly isInLoop: boolean;
}

const topLevel: Surroundings = { isInFunction: false, isInLoop: false };

const unsupported = new Map<string, Construct>([
	['ClassDefinition', 'class'],
	['DecoratedStatement', 'decorator'],
	['DeleteStatement', 'del'],
	['MatchStatement', 'match'],
	['RaiseStatement', 'raise'],
	['TryStatement', 'try'],
	['TypeDefinition', 'type'],
	['WithStatement', 'with'],
	['YieldStatement', 'yield']
]);

/** Reads the statements of a program or a body. */
export function readBlock(
	source: Source,
	node: SyntaxNode,
	around: Surroundings = topLevel
): readonly Statement[] {
	const statements = childrenOf(node).flatMap((child) =>
		child.name === 'StatementGroup' ? groupOf(child) : [child]
	);
	return statements
		.filter((child) => child.name !== ':' && child.name !== ';')
		.map((child) => source.nested(child, () => readStatement(source, child, around)));
}

/** The statements of `a; b`; nothing between two semicolons is no statement. */
function groupOf(node: SyntaxNode): readonly SyntaxNode[] {
	const children = childrenOf(node);
	const empty = children.find(({ name }, at) => name === ';' && children[at + 1]?.name === ';');
	if (empty) refuse('unreadable', { text: ';' }, { from: empty.to, to: empty.to });
	return children;
}

function readStatement(source: Source, node: SyntaxNode, around: Surroundings): Statement {
	const span = spanOf(node);
	const children = childrenOf(node);
	const first = children[0] as SyntaxNode;
	const construct = first.name === 'async' ? 'async' : unsupported.get(node.name);
	if (construct) refuse('unsupported', { construct }, spanOf(first));
	switch (node.name) {
		case 'ExpressionStatement':
			return { kind: 'expression', value: readExpressions(source, children), span };
		case 'AssignStatement':
			return readAssign(source, node);
		case 'UpdateStatement':
			return readUpdate(source, node);
		case 'PassStatement':
			return { kind: 'pass', span };
		case 'BreakStatement':
		case 'ContinueStatement': {
			const keyword = first.name === 'break' ? 'break' : 'continue';
			if (!around.isInLoop) refuse('outside-loop', { keyword }, span);
			return { kind: keyword, span };
		}
		case 'ReturnStatement': {
			if (!around.isInFunction) refuse('outside-function', {}, span);
			const value = children.length > 1 ? readExpressions(source, children.slice(1)) : null;
			return { kind: 'return', value, span };
		}
		case 'ImportStatement':
			return readImport(source, node);
		case 'ScopeStatement': {
			const names = children.filter((child) => child.name === 'VariableName');
			const scope = first.name === 'global' ? 'global' : 'nonlocal';
			return { kind: 'outer', scope, names: names.map((child) => source.textOf(child)), span };
		}
		case 'AssertStatement': {
			const [condition, said] = children.slice(1).filter((child) => child.name !== ',');
			return {
				kind: 'assert',
				condition: readExpression(source, condition as SyntaxNode),
				said: said ? readExpression(source, said) : null,
				span
			};
		}
		case 'PrintStatement':
			return refuse('print-statement', {}, span);
		case 'IfStatement':
			return readIf(source, node, around);
		case 'WhileStatement':
		case 'ForStatement':
			return readLoop(source, node, around);
		case 'FunctionDefinition':
			return readFunction(source, node);
		default:
			return refuse('unreadable', { text: source.textOf(first) }, span);
	}
}

function readAssign(source: Source, node: SyntaxNode): Statement {
	const groups: SyntaxNode[][] = [[]];
	for (const child of childrenOf(node)) {
		if (child.name === 'AssignOp') groups.push([]);
		else if (child.name !== 'TypeDef') groups.at(-1)?.push(child);
	}
	const span = spanOf(node);
	const targets = groups
		.slice(0, Math.max(1, groups.length - 1))
		.map((group) => readTargets(source, group, readExpression));
	// `x: float` alone announces a name and does nothing.
	if (groups.length === 1) return { kind: 'pass', span };
	return { kind: 'assign', targets, value: readExpressions(source, groups.at(-1) ?? []), span };
}

function readUpdate(source: Source, node: SyntaxNode): Statement {
	const children = childrenOf(node);
	const at = children.findIndex((child) => child.name === 'UpdateOp');
	const sign = children[at] as SyntaxNode;
	const operator = source.textOf(sign).slice(0, -1);
	if (!isArithmetic(operator)) {
		return refuse('refused-operator', { operator: operator as RefusedOperator }, spanOf(sign));
	}
	const target = readTargets(source, children.slice(0, at), readExpression);
	if (target.kind === 'targets') {
		return refuse('not-assignable', { text: source.textOf(target.span) }, target.span);
	}
	const value = readExpressions(source, children.slice(at + 1));
	return { kind: 'update', target, operator, value, span: spanOf(node) };
}

function readIf(source: Source, node: SyntaxNode, around: Surroundings): Statement {
	const children = childrenOf(node);
	const branches = children.flatMap((child, at) =>
		child.name === 'if' || child.name === 'elif'
			? [
					{
						condition: readExpression(source, children[at + 1] as SyntaxNode),
						body: readBlock(source, children[at + 2] as SyntaxNode, around)
					}
				]
			: []
	);
	return {
		kind: 'if',
		branches,
		otherwise: readElse(source, children, around),
		span: spanOf(node)
	};
}

function readLoop(source: Source, node: SyntaxNode, around: Surroundings): Statement {
	const children = childrenOf(node);
	const at = children.findIndex((child) => child.name === 'Body');
	const body = readBlock(source, children[at] as SyntaxNode, { ...around, isInLoop: true });
	const otherwise = readElse(source, children, around);
	const span = { from: node.from, to: (children[at - 1] as SyntaxNode).to };
	if (node.name === 'WhileStatement') {
		const condition = readExpression(source, children[1] as SyntaxNode);
		return { kind: 'while', condition, body, otherwise, span };
	}
	const before = children.findIndex((child) => child.name === 'in');
	const target = readTargets(source, children.slice(1, before), readExpression);
	const items = readExpressions(source, children.slice(before + 1, at));
	return { kind: 'for', target, items, body, otherwise, span };
}

function readElse(source: Source, children: readonly SyntaxNode[], around: Surroundings) {
	const at = children.findIndex((child) => child.name === 'else');
	return at < 0 ? [] : readBlock(source, children[at + 1] as SyntaxNode, around);
}

function readFunction(source: Source, node: SyntaxNode): Statement {
	const children = childrenOf(node);
	const name = source.textOf(children[1] as SyntaxNode);
	const list = children.find((child) => child.name === 'ParamList') as SyntaxNode;
	const body = children.at(-1) as SyntaxNode;
	const parameters = readParameters(source, list, readExpression);
	const inside = { isInFunction: true, isInLoop: false };
	const { result, nesting } = source.measured(() => readBlock(source, body, inside));
	const span = spanOf(node);
	return { kind: 'define', definition: { name, parameters, body: result, nesting, span }, span };
}
