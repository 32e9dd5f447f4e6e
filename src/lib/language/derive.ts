/**
 * Plain numbers remember what they were computed from: `w.data - 0.1 * w.grad` is no part of the graph,
 * but what is assigned to `w.data` follows from it, and follows again when a leaf is changed.
 */
import type { Derivation, OpName } from '#lib/autodiff/index.ts';
import { PlainNumber, NodeValue, type BoundValue } from './bound-value.ts';
import type { Machine } from './machine.ts';
import { nodeOf } from './node-of.ts';

/**
 * Notes how a number was computed, if that says more than the number itself: from numbers of the graph,
 * or from such as the program has named. Gives the number.
 */
export function derive(
	machine: Machine,
	op: OpName,
	operands: readonly PlainNumber[],
	result: PlainNumber
): PlainNumber {
	const isWorth = operands.some(({ source, name }) => source || name !== null);
	if (!isWorth || !machine.mayDerive()) return result;
	const sources = operands.map((operand) => sourceOf(machine, operand));
	result.source = machine.recorder.compute(op, sources);
	return result;
}

/** Where a number comes from; what the program has named can become a leaf. */
function sourceOf(machine: Machine, number: PlainNumber): Derivation {
	const { source, name, span } = number;
	if (source) return source;
	if (name === null) return machine.recorder.given(number.value);
	number.given ??= machine.recorder.given(number.value, {
		name,
		make: () => nodeOf(machine, number, span ?? machine.place)
	});
	return number.given;
}

/** Notes that the program chooses its way by something, which matters where that is a number of the graph. */
export function lookAt(machine: Machine, value: BoundValue): void {
	const isOfGraph =
		value instanceof NodeValue || (value instanceof PlainNumber && value.source?.isFromGraph);
	if (isOfGraph) machine.recorder.hasChosen = true;
}
