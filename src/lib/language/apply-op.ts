/** The ops of the engine as functions: on a Value they are recorded, on a number they compute. */
import { opOf, type NodeId, type OpName, type Span } from '#lib/autodiff/index.ts';
import { asNumber, NodeValue, PlainNumber, typeName, type BoundValue } from './bound-value.ts';
import { derive } from './derive.ts';
import type { Machine } from './machine.ts';
import { nodeOf } from './node-of.ts';
import { refuse } from './refusal.ts';

/** Ops of one operand that are methods of a Value and functions, by the name that a program uses. */
export const functionOps = ['relu', 'tanh', 'exp', 'log', 'sigmoid', 'sqrt', 'sin', 'cos'] as const;

/** Ops that give a whole number for whole numbers. */
const keepsWhole = new Set<OpName>(['relu', 'abs', 'max', 'min']);

/** `op(value)`. */
export function applyOp(machine: Machine, op: OpName, value: BoundValue, span: Span): BoundValue {
	machine.tick(span);
	if (value instanceof NodeValue) {
		return machine.operation(op, [value.node], span, hasWholeResult(machine, op, value.node));
	}
	const number = asNumber(value);
	if (!number) {
		return refuse('wrong-argument', { name: op, expected: 'value', type: typeName(value) }, span);
	}
	const isWhole = number.isWhole && keepsWhole.has(op);
	const result = new PlainNumber(opOf(op).forward(number.value, 0), isWhole, span);
	return derive(machine, op, [number], result);
}

function hasWholeResult({ recorder, whole }: Machine, op: OpName, node: NodeId): boolean {
	// micrograd's relu gives 0, not 0.0, for what is below it.
	if (op === 'relu' && recorder.valueOf(node) < 0) return true;
	return keepsWhole.has(op) && whole.hasWholeValue(node);
}

/** The greater or lesser of two; recorded as soon as one is a Value. */
export function applyExtreme(
	machine: Machine,
	op: 'max' | 'min',
	left: BoundValue,
	right: BoundValue,
	span: Span
): BoundValue {
	machine.tick(span);
	if (!(left instanceof NodeValue) && !(right instanceof NodeValue)) {
		const a = asNumber(left);
		const b = asNumber(right);
		if (a && b) {
			const best = (op === 'max' ? b.value > a.value : b.value < a.value) ? b : a;
			if (!a.source?.isFromGraph && !b.source?.isFromGraph) return best === b ? right : left;
			return derive(machine, op, [a, b], new PlainNumber(best.value, best.isWhole, span));
		}
		if (typeof left === 'string' && typeof right === 'string') {
			return (op === 'max' ? right > left : right < left) ? right : left;
		}
	}
	const a = nodeOf(machine, left, span);
	const b = nodeOf(machine, right, span);
	if (a === null || b === null) {
		const type = typeName(a === null ? left : right);
		return refuse('wrong-argument', { name: op, expected: 'value', type }, span);
	}
	const isWhole = machine.whole.hasWholeValue(a) && machine.whole.hasWholeValue(b);
	return machine.operation(op, [a, b], span, isWhole);
}
