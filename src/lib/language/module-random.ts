/** `import random`: the same numbers on every run, from the seed that the program sets or from 0. */
import {
	BuiltinValue,
	ListValue,
	ModuleValue,
	PlainNumber,
	TupleValue,
	typeName,
	type BoundValue,
	type Call
} from './bound-value.ts';
import { numberArgument, wholeArgument } from './builtin-numbers.ts';
import { allItems } from './iterate.ts';
import type { Machine } from './machine.ts';
import { refuse } from './refusal.ts';
import { takeArguments } from './take-arguments.ts';

type Compute = (call: Call, ...values: readonly (BoundValue | undefined)[]) => BoundValue;

/** The module, for one run. */
export function randomModule(machine: Machine): ModuleValue {
	const { random } = machine;
	const members = new Map<string, BoundValue>();
	const add = (name: string, parameters: string[], required: number, compute: Compute) =>
		members.set(
			name,
			new BuiltinValue(name, (call) => {
				machine.tick(call.span);
				return compute(call, ...takeArguments(call, name, parameters, required));
			})
		);
	const float = (value: number, { span }: Call) => new PlainNumber(value, false, span);
	const between = (low: number, high: number) => low + Math.floor(random.next() * (high - low));
	const gauss: Compute = (call, mean, deviation) => {
		const mu = mean === undefined ? 0 : numberArgument('gauss', mean, call).value;
		const sigma = deviation === undefined ? 1 : numberArgument('gauss', deviation, call).value;
		return float(random.gauss(mu, sigma), call);
	};

	add('seed', ['a'], 0, (call, seed) => {
		random.seed(seed == null ? 0 : numberArgument('seed', seed, call).value);
		return null;
	});
	add('random', [], 0, (call) => float(random.next(), call));
	add('uniform', ['a', 'b'], 2, (call, a = null, b = null) => {
		const low = numberArgument('uniform', a, call).value;
		const high = numberArgument('uniform', b, call).value;
		return float(low + (high - low) * random.next(), call);
	});
	add('gauss', ['mu', 'sigma'], 0, gauss);
	add('normalvariate', ['mu', 'sigma'], 0, gauss);
	add('randint', ['a', 'b'], 2, (call, a = null, b = null) => {
		const low = wholeArgument('randint', a, call);
		const high = wholeArgument('randint', b, call);
		if (high < low) refuse('empty-sequence', { name: 'randint' }, call.span);
		return new PlainNumber(between(low, high + 1), true, call.span);
	});
	add('choice', ['seq'], 1, (call, sequence = null) => {
		const items = allItems(machine, sequence, call.span);
		if (items.length === 0) refuse('empty-sequence', { name: 'choice' }, call.span);
		return items[between(0, items.length)] ?? null;
	});
	add('shuffle', ['x'], 1, (call, list = null) => {
		if (list instanceof ListValue) return shuffle(machine, list.items, between, call);
		const type = typeName(list);
		if (list instanceof TupleValue) return refuse('fixed-items', { type }, call.span);
		return refuse('wrong-argument', { name: 'shuffle', expected: 'sequence', type }, call.span);
	});
	return new ModuleValue('random', members);
}

/** Swaps every item with one before it (Fisher and Yates). */
function shuffle(
	machine: Machine,
	items: BoundValue[],
	between: (low: number, high: number) => number,
	{ span }: Call
): null {
	machine.tick(span, items.length);
	for (let at = items.length - 1; at > 0; at--) {
		const other = between(0, at + 1);
		const item = items[at] ?? null;
		items[at] = items[other] ?? null;
		items[other] = item;
	}
	return null;
}
