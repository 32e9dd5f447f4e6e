/**
 * Reads operators. A chain of operators that group to the left is read in a loop, not one inside the
 * other: programs that are written by programs have very long sums.
 */
import type { Span } from '#lib/autodiff/index.ts';
import type { RefusedOperator } from './messages/details.ts';
import { refuse } from './refusal.ts';
import { childrenOf, spanOf, type Source, type SyntaxNode } from './source.ts';
import type { ArithmeticOperator, Comparison, Expression } from './syntax.ts';

type Read = (source: Source, node: SyntaxNode) => Expression;
type Part = { readonly operator: string; readonly at: SyntaxNode; readonly operand: SyntaxNode };

const arithmetic = new Set(['+', '-', '*', '/', '**']);
const comparisons = new Set(['<', '>', '<=', '>=', '==', '!=', 'in', 'not in', 'is', 'is not']);

/** Whether an operator computes with numbers and Values. */
export function isArithmetic(operator: string): operator is ArithmeticOperator {
	return arithmetic.has(operator);
}

/** Reads `a + b`, `a < b`, `a and b` and their chains. */
export function readBinary(source: Source, node: SyntaxNode, read: Read): Expression {
	const span = spanOf(node);
	const group = groupOf(partsOf(source, node).operator);
	const parts: Part[] = [];
	let first = node;
	while (first.name === 'BinaryExpression') {
		const { left, ...part } = partsOf(source, first);
		if (groupOf(part.operator) !== group) break;
		if (group === 'refused') {
			refuse('refused-operator', { operator: part.operator as RefusedOperator }, spanOf(part.at));
		}
		parts.push(part);
		first = left;
	}
	parts.reverse();
	const start = read(source, first);
	if (group === 'and' || group === 'or') {
		const rest = parts.map((part) => read(source, part.operand));
		return regrouped(source, { kind: 'logic', operator: group, operands: [start, ...rest], span });
	}
	const rest = parts.map(({ operator, operand }) => ({
		operator,
		operand: read(source, operand),
		span: { from: span.from, to: operand.to }
	}));
	if (group === 'compare') {
		const links = rest.map(({ operator, operand }) => ({
			operator: operator as Comparison,
			operand
		}));
		return { kind: 'compare', first: start, rest: links, span };
	}
	const links = rest.map((part) => ({ ...part, operator: part.operator as ArithmeticOperator }));
	return { kind: 'chain', first: start, rest: links, span };
}

/** Reads `-a`, `+a` and `not a`. */
export function readUnary(source: Source, node: SyntaxNode, read: Read): Expression {
	const [sign, operand] = childrenOf(node) as [SyntaxNode, SyntaxNode];
	const operator = source.textOf(sign);
	const span = spanOf(node);
	if (operator === '~') refuse('refused-operator', { operator: '~' }, spanOf(sign));
	const value = read(source, operand);
	if (operator === 'not') return negated(source, value, span);
	return { kind: 'sign', operator: operator === '-' ? '-' : '+', operand: value, span };
}

type Logic = Extract<Expression, { kind: 'logic' }>;

function isOpenLogic(source: Source, expression: Expression | undefined): expression is Logic {
	return expression?.kind === 'logic' && !source.enclosed.has(expression);
}

/** The parser takes `not a or b` for `not (a or b)`; in Python `not` binds tighter than `and`, `or`. */
function negated(source: Source, value: Expression, span: Span): Expression {
	if (!isOpenLogic(source, value)) {
		return { kind: 'not', operand: value, span: { from: span.from, to: value.span.to } };
	}
	const [first, ...rest] = value.operands as [Expression, ...Expression[]];
	return { ...value, operands: [negated(source, first, span), ...rest], span };
}

/** For the same reason it takes `a and not b or c` for `a and (not b or c)`. */
function regrouped(source: Source, logic: Logic): Expression {
	const last = logic.operands.at(-1);
	const isSwallowed = logic.operator === 'and' && isOpenLogic(source, last);
	if (!isSwallowed || last.operator !== 'or') return logic;
	const [first, ...rest] = last.operands as [Expression, ...Expression[]];
	const span = { from: logic.span.from, to: first.span.to };
	const left = { ...logic, operands: [...logic.operands.slice(0, -1), first], span };
	return { ...last, operands: [left, ...rest], span: logic.span };
}

function partsOf(source: Source, node: SyntaxNode): Part & { readonly left: SyntaxNode } {
	const children = childrenOf(node);
	const left = children[0] as SyntaxNode;
	const operand = children.at(-1) as SyntaxNode;
	const at = children[1] as SyntaxNode;
	const operator = children
		.slice(1, -1)
		.map((child) => source.textOf(child))
		.join(' ');
	return { left, operator, at, operand };
}

function groupOf(operator: string): 'arithmetic' | 'compare' | 'and' | 'or' | 'refused' {
	if (operator === 'and' || operator === 'or') return operator;
	if (isArithmetic(operator)) return 'arithmetic';
	return comparisons.has(operator) ? 'compare' : 'refused';
}
