/** The ways in which each op's value goes wrong in the hands of a person. */
import { opOf, type NodeId, type OpName } from '#lib/autodiff/index.ts';
import type { Mistake, Reason } from './mistake.ts';

/** One operation with the numbers that go in. */
interface Operation {
	readonly op: OpName;
	readonly operands: readonly NodeId[];
	readonly a: number;
	readonly b: number;
}

/** What comes out of one operation that was done wrong, likeliest mistake first. */
export function wrongValues({ op, operands, a, b }: Operation): readonly Mistake[] {
	const [first = 0, second = first] = operands;
	const said = (value: number, reason: Reason): Mistake => ({ value, reason });
	const term = (node: NodeId, isAdded: boolean): Reason => ({
		...{ kind: 'sign-of-term', term: node, isAdded }
	});
	switch (op) {
		case 'multiply':
			return [
				said(-a * b, { kind: 'sign' }),
				said(b, { kind: 'forgot-factor', taken: second, missing: first }),
				said(a, { kind: 'forgot-factor', taken: first, missing: second }),
				said(a + b, { kind: 'added-factors', a: first, b: second })
			];
		case 'add':
			return [
				said(a, { kind: 'forgot-term', missing: second }),
				said(b, { kind: 'forgot-term', missing: first }),
				said(a - b, term(second, true)),
				said(b - a, term(first, true)),
				said(a * b, { kind: 'multiplied-terms', a: first, b: second })
			];
		case 'subtract':
			return [
				said(b - a, { kind: 'swapped', a: first, b: second }),
				said(a + b, term(second, false)),
				said(a, { kind: 'forgot-term', missing: second })
			];
		case 'divide':
		case 'power':
			return [
				said(opOf(op).forward(b, a), { kind: 'swapped', a: first, b: second }),
				said(a * b, { kind: 'forgot-op', op, operand: first }),
				said(-opOf(op).forward(a, b), { kind: 'sign' })
			];
		case 'relu':
		case 'abs':
			return [
				said(a, { kind: 'forgot-op', op, operand: first }),
				said(0, { kind: 'closed', operand: first }),
				said(-a, { kind: 'sign' })
			];
		case 'max':
		case 'min':
			return [
				said(a, { kind: 'value-of', node: first }),
				said(b, { kind: 'value-of', node: second })
			];
		case 'negate':
			return [said(a, { kind: 'sign' })];
		default:
			return [
				said(a, { kind: 'forgot-op', op, operand: first }),
				said(-opOf(op).forward(a, b), { kind: 'sign' }),
				said(opOf(op).forward(-a, b), { kind: 'sign-of-term', term: first, isAdded: true })
			];
	}
}
