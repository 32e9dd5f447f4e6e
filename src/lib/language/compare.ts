/**
 * Comparisons and truth. Values compare by their numbers; lists and tuples item by item. Everything is
 * true but `False`, `None`, 0 and what is empty; a Value is a thing and always true, as in Python.
 */
import type { Span } from '#lib/autodiff/index.ts';
import {
	asNumber,
	ListValue,
	NodeValue,
	PlainNumber,
	RangeValue,
	TupleValue,
	typeName,
	type BoundValue
} from './bound-value.ts';
import { bounds } from './bounds.ts';
import { lookAt } from './derive.ts';
import { iterate } from './iterate.ts';
import type { Machine } from './machine.ts';
import { refuse } from './refusal.ts';
import type { Comparison } from './syntax.ts';

/** `left comparison right`. */
export function compare(
	machine: Machine,
	comparison: Comparison,
	left: BoundValue,
	right: BoundValue,
	span: Span
): boolean {
	machine.tick(span);
	if (!comparison.startsWith('is')) {
		lookAt(machine, left);
		lookAt(machine, right);
	}
	switch (comparison) {
		case '==':
			return areEqual(machine, left, right, span);
		case '!=':
			return !areEqual(machine, left, right, span);
		case 'is':
			return areSame(left, right);
		case 'is not':
			return !areSame(left, right);
		case 'in':
			return contains(machine, right, left, span);
		case 'not in':
			return !contains(machine, right, left, span);
		default:
			return isOrdered(machine, comparison, left, right, span);
	}
}

/** Whether something counts as true in a condition. */
export function isTrue(machine: Machine, value: BoundValue): boolean {
	if (value instanceof PlainNumber) lookAt(machine, value);
	if (value === null || typeof value === 'boolean') return value === true;
	if (value instanceof PlainNumber) return value.value !== 0;
	if (typeof value === 'string') return value !== '';
	if (value instanceof ListValue || value instanceof TupleValue) return value.items.length > 0;
	return !(value instanceof RangeValue) || value.length > 0;
}

/** The number behind something that has one: a number, a truth value, a Value. */
function numberBehind(machine: Machine, value: BoundValue): number | null {
	if (value instanceof NodeValue) return machine.recorder.valueOf(value.node);
	return asNumber(value)?.value ?? null;
}

/** Whether two things are equal. */
function areEqual(
	machine: Machine,
	left: BoundValue,
	right: BoundValue,
	span: Span,
	depth = 0
): boolean {
	machine.tick(span);
	const a = numberBehind(machine, left);
	const b = numberBehind(machine, right);
	if (a !== null && b !== null) return a === b;
	const areLists = left instanceof ListValue && right instanceof ListValue;
	const areTuples = left instanceof TupleValue && right instanceof TupleValue;
	if (!areLists && !areTuples) return left === right;
	if (left.items.length !== right.items.length) return false;
	if (depth >= bounds.nesting) refuse('nested-too-deep', { most: bounds.nesting }, span);
	return left.items.every((item, index) =>
		areEqual(machine, item, right.items[index] ?? null, span, depth + 1)
	);
}

function areSame(left: BoundValue, right: BoundValue): boolean {
	if (left instanceof NodeValue && right instanceof NodeValue) return left.node === right.node;
	return left === right;
}

function contains(machine: Machine, items: BoundValue, item: BoundValue, span: Span): boolean {
	if (typeof items === 'string' && typeof item === 'string') {
		machine.tick(span, items.length >> 5);
		return items.includes(item);
	}
	const pull = iterate(items, span);
	for (let next = pull(); next !== undefined; next = pull()) {
		if (areEqual(machine, next, item, span)) return true;
	}
	return false;
}

function isOrdered(
	machine: Machine,
	comparison: '<' | '>' | '<=' | '>=',
	left: BoundValue,
	right: BoundValue,
	span: Span
): boolean {
	const a = numberBehind(machine, left);
	const b = numberBehind(machine, right);
	if (a !== null && b !== null) return holds(comparison, a, b);
	if (typeof left === 'string' && typeof right === 'string') return holds(comparison, left, right);
	const details = { operator: comparison, left: typeName(left), right: typeName(right) };
	return refuse('wrong-operands', details, span);
}

function holds<Kind extends number | string>(
	comparison: '<' | '>' | '<=' | '>=',
	a: Kind,
	b: Kind
): boolean {
	if (comparison === '<') return a < b;
	if (comparison === '>') return a > b;
	return comparison === '<=' ? a <= b : a >= b;
}
