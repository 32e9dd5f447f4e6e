/**
 * Random programs for properties. A program is read off a list of numbers, so that any list is one and
 * a shorter list is a shorter program; nodes are chosen by number as well. An op whose operands are
 * outside the tame part of its domain becomes a tanh, so that finite differences can be trusted.
 */
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

type Kind = Action['kind'];

/** A program that does everything: compute, differentiate, name, assign, in any order. */
export function programFrom(numbers: readonly number[]): readonly Action[] {
	const kinds: readonly Kind[] = [
		'apply',
		'leaf',
		'backward',
		'apply',
		'set-grad',
		'apply',
		'set-value',
		'name',
		'apply'
	];
	return readActions(numbers, kinds, 1);
}

/** A program that computes: one to four leaves, then up to eight operations. */
export function computationFrom(numbers: readonly number[]): readonly Action[] {
	const [count = 0, ...rest] = numbers;
	return readActions(rest, ['apply'], 1 + (count % 4)).slice(0, 12);
}

/** Reads actions until the numbers run out: some leaves, then actions of these kinds. */
function readActions(
	numbers: readonly number[],
	kinds: readonly Kind[],
	leafCount: number
): readonly Action[] {
	const left = [...numbers];
	const next = () => left.shift() ?? 0;
	const among = <T>(choices: readonly T[]) => choices[next() % choices.length] as T;
	const value = () => (next() % 601) / 100 - 3;
	const read: Record<Kind, () => Action> = {
		leaf: () => ({
			kind: 'leaf',
			leaf: among(['parameter', 'input', 'constant']),
			value: value()
		}),
		apply: () => ({ kind: 'apply', op: among(opNames), operands: [next(), next()] }),
		name: () => ({ kind: 'name', node: next(), name: among(['a', 'b', 'w1']) }),
		backward: () => ({ kind: 'backward', node: next() }),
		'set-value': () => ({ kind: 'set-value', node: next(), value: value() }),
		'set-grad': () => ({ kind: 'set-grad', node: next(), value: among([0, 0, 2]) })
	};
	const actions = Array.from({ length: leafCount }, () => read.leaf());
	while (left.length > 0) actions.push(read[among(kinds)]());
	return actions;
}

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
