/**
 * The usual way, for comparison: every number is an object that remembers its operands and a closure
 * for its backward rule, as in micrograd. The graph is built anew in every step and walked recursively.
 */
import type { Arithmetic } from './network.ts';

/** A number that remembers where it came from. */
export class Value {
	grad = 0;
	backwardRule: () => void = () => undefined;

	constructor(
		readonly data: number,
		readonly operands: readonly Value[] = []
	) {}

	/** Fills in the grads of everything that this value depends on. */
	backward(): void {
		const order: Value[] = [];
		const seen = new Set<Value>();
		const visit = (value: Value) => {
			if (seen.has(value)) return;
			seen.add(value);
			for (const operand of value.operands) visit(operand);
			order.push(value);
		};
		visit(this);
		this.grad = 1;
		for (const value of order.reverse()) value.backwardRule();
	}
}

function derived(data: number, operands: readonly Value[], rule: (result: Value) => void): Value {
	const result = new Value(data, operands);
	result.backwardRule = () => rule(result);
	return result;
}

/** Computing with such objects. */
export const objectArithmetic: Arithmetic<Value> = {
	number: (value) => new Value(value),
	add: (a, b) =>
		derived(a.data + b.data, [a, b], ({ grad }) => {
			a.grad += grad;
			b.grad += grad;
		}),
	subtract: (a, b) =>
		derived(a.data - b.data, [a, b], ({ grad }) => {
			a.grad += grad;
			b.grad -= grad;
		}),
	multiply: (a, b) =>
		derived(a.data * b.data, [a, b], ({ grad }) => {
			a.grad += b.data * grad;
			b.grad += a.data * grad;
		}),
	tanh: (a) =>
		derived(Math.tanh(a.data), [a], ({ data, grad }) => {
			a.grad += (1 - data * data) * grad;
		})
};
