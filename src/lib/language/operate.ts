/**
 * Operators. Two plain numbers give a plain number, as in Python; as soon as a Value takes part, an
 * operation is recorded, and a plain number that meets it becomes a node: an input if the program has
 * given it a name, a constant if it stands there as a number.
 */
import type { NodeId, OpName, Span } from '#lib/autodiff/index.ts';
import { operatePlain } from './arithmetic.ts';
import { asNumber, NodeValue, PlainNumber, typeName, type BoundValue } from './bound-value.ts';
import type { Machine } from './machine.ts';
import { derive } from './derive.ts';
import { nodeOf } from './node-of.ts';
import { refuse } from './refusal.ts';
import { operateSequence } from './sequences.ts';
import type { ArithmeticOperator } from './syntax.ts';

const opNames: Readonly<Record<ArithmeticOperator, OpName>> = {
	'+': 'add',
	'-': 'subtract',
	'*': 'multiply',
	'/': 'divide',
	'**': 'power'
};

/** `left operator right`. */
export function operate(
	machine: Machine,
	operator: ArithmeticOperator,
	left: BoundValue,
	right: BoundValue,
	span: Span
): BoundValue {
	machine.tick(span);
	if (left instanceof PlainNumber && right instanceof PlainNumber) {
		const result = operatePlain(operator, left, right, span);
		return derive(machine, opNames[operator], [left, right], result);
	}
	if (left instanceof NodeValue || right instanceof NodeValue) {
		return operateOnNodes(machine, operator, left, right, span);
	}
	const numbers = [asNumber(left), asNumber(right)] as const;
	if (numbers[0] && numbers[1]) return operatePlain(operator, numbers[0], numbers[1], span);
	const joined = operateSequence(machine, operator, left, right, span);
	return joined ?? refuse('wrong-operands', namesOf(operator, left, right), span);
}

/** `-value` or `+value`. */
export function operateSign(
	machine: Machine,
	operator: '+' | '-',
	value: BoundValue,
	span: Span
): BoundValue {
	machine.tick(span);
	if (value instanceof NodeValue) {
		if (operator === '+') return value;
		return machine.operation('negate', [value.node], span, machine.whole.hasWholeValue(value.node));
	}
	const number = asNumber(value);
	if (!number) return refuse('wrong-operand', { operator, type: typeName(value) }, span);
	const signed = operator === '-' ? -number.value : number.value;
	const result = new PlainNumber(number.isWhole ? signed + 0 : signed, number.isWhole, span);
	if (operator === '-') return derive(machine, 'negate', [number], result);
	result.source = number.source;
	return result;
}

function operateOnNodes(
	machine: Machine,
	operator: ArithmeticOperator,
	left: BoundValue,
	right: BoundValue,
	span: Span
): BoundValue {
	const base = nodeOf(machine, left, span);
	const operand =
		operator === '**' ? exponentOf(machine, right, span) : nodeOf(machine, right, span);
	if (base === null || operand === null) {
		return refuse('wrong-operands', namesOf(operator, left, right), span);
	}
	const isWhole =
		operator !== '/' && machine.whole.hasWholeValue(base) && machine.whole.hasWholeValue(operand);
	return machine.operation(opNames[operator], [base, operand], span, isWhole);
}

/**
 * An exponent that is a plain number is a constant, named or not: nobody asks for the slope along it,
 * and it would be undefined for every negative base.
 */
function exponentOf(machine: Machine, value: BoundValue, span: Span): NodeId | null {
	const number = asNumber(value);
	if (!number) return nodeOf(machine, value, span);
	const isWhole = number.isWhole && number.value >= 0;
	const from = number.source?.isFromGraph ? number.source : null;
	const details = { name: number.name, span: number.span ?? span, from };
	return machine.leaf('constant', number.value, isWhole, details);
}

function namesOf(operator: string, left: BoundValue, right: BoundValue) {
	return { operator, left: typeName(left), right: typeName(right) };
}
