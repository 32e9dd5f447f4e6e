/**
 * Random programs for properties. A program is a list of actions on nodes chosen by number, so that it
 * can be shrunk; an op whose operands are outside the tame part of its domain becomes a tanh, so that
 * finite differences can be trusted.
 */
import fc from 'fast-check';
import { opNames, opOf, type OpName } from '../ops/index.ts';
import type { Recorder } from '../recorder.ts';

/** One thing that a random program does; nodes are counted modulo those there are. */
export type Action =
	| {
			readonly kind: 'leaf';
			readonly leaf: 'input' | 'parameter' | 'constant';
			readonly value: number;
	  }
	| { readonly kind: 'apply'; readonly op: OpName; readonly operands: readonly [number, number] }
	| { readonly kind: 'name'; readonly node: number; readonly name: string }
	| { readonly kind: 'backward'; readonly node: number }
	| { readonly kind: 'set-value'; readonly node: number; readonly value: number }
	| { readonly kind: 'set-grad'; readonly node: number; readonly value: number };

const node = fc.nat(1000);
const value = fc.integer({ min: -300, max: 300 }).map((hundredths) => hundredths / 100);
const leaf = fc.record({
	kind: fc.constant('leaf' as const),
	leaf: fc.constantFrom('input' as const, 'parameter' as const, 'constant' as const),
	value
});
const apply = fc.record({
	kind: fc.constant('apply' as const),
	op: fc.constantFrom(...opNames),
	operands: fc.tuple(node, node)
});

/** Programs that compute: some leaves, then operations. */
export const anyComputation: fc.Arbitrary<readonly Action[]> = fc
	.tuple(
		fc.array(leaf, { minLength: 1, maxLength: 4 }),
		fc.array(apply, { minLength: 1, maxLength: 8 })
	)
	.map(([leaves, operations]) => [...leaves, ...operations]);

/** Programs that do everything: compute, differentiate, name, assign, in any order. */
export const anyProgram: fc.Arbitrary<readonly Action[]> = fc
	.tuple(
		leaf,
		fc.array(
			fc.oneof(
				leaf,
				{ weight: 4, arbitrary: apply },
				fc.record({
					kind: fc.constant('name' as const),
					node,
					name: fc.constantFrom('a', 'b', 'w1')
				}),
				fc.record({ kind: fc.constant('backward' as const), node }),
				fc.record({ kind: fc.constant('set-value' as const), node, value }),
				fc.record({ kind: fc.constant('set-grad' as const), node, value: fc.constantFrom(0, 0, 2) })
			),
			{ minLength: 1, maxLength: 30 }
		)
	)
	.map(([first, rest]) => [first, ...rest]);

/** Does what a program says; `change` may give leaves other values. */
export function act(
	recorder: Recorder,
	actions: readonly Action[],
	change: (node: number, value: number) => number = (_node, recorded) => recorded
): void {
	for (const action of actions) {
		const nodeAt = (place: number) => place % recorder.length;
		if (action.kind === 'leaf') recorder[action.leaf](change(recorder.length, action.value));
		else if (action.kind === 'apply') {
			const { arity } = opOf(action.op);
			recorder.apply(action.op, action.operands.slice(0, arity).map(nodeAt));
		} else if (action.kind === 'name') recorder.nameNode(nodeAt(action.node), action.name);
		else if (action.kind === 'backward') recorder.backward(nodeAt(action.node));
		else if (action.kind === 'set-value') recorder.setValue(nodeAt(action.node), action.value);
		else recorder.setGrad(nodeAt(action.node), action.value);
	}
}

/** Does what a computation says, with a tanh in place of every op that is wild there. */
export function actTamely(recorder: Recorder, actions: readonly Action[]): void {
	for (const action of actions) {
		if (action.kind !== 'apply') {
			act(recorder, [action]);
			continue;
		}
		const [first, second] = action.operands;
		const a = recorder.valueOf(first % recorder.length);
		const b = recorder.valueOf(second % recorder.length);
		act(recorder, [isTame(action.op, a, b) ? action : { ...action, op: 'tanh' }]);
	}
}

/** Whether an op is smooth and of moderate size around its operands. */
export function isTame(op: OpName, a: number, b: number): boolean {
	const isInside = {
		divide: Math.abs(b) > 0.3,
		power: a > 0.3 && a < 3 && Math.abs(b) < 3,
		exp: a < 2,
		log: a > 0.3,
		sqrt: a > 0.3,
		relu: Math.abs(a) > 0.02,
		abs: Math.abs(a) > 0.02,
		max: Math.abs(a - b) > 0.02,
		min: Math.abs(a - b) > 0.02
	};
	const value = opOf(op).forward(a, b);
	return (op in isInside ? isInside[op as keyof typeof isInside] : true) && Math.abs(value) < 10;
}
