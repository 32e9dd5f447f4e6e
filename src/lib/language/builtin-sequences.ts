/** Functions of lists and texts: `len range zip enumerate list tuple reversed any all str print`. */
import {
	BuiltinValue,
	IteratorValue,
	ListValue,
	PlainNumber,
	RangeValue,
	TupleValue,
	typeName,
	type BoundValue,
	type Call
} from './bound-value.ts';
import { wholeArgument } from './builtin-numbers.ts';
import { isTrue } from './compare.ts';
import { allItems, iterate } from './iterate.ts';
import type { Machine } from './machine.ts';
import { refuse } from './refusal.ts';
import { takeArguments } from './take-arguments.ts';
import { reprOf, textOf } from './text-of.ts';

/** All of them, for one run. */
export function sequenceFunctions(machine: Machine): readonly BuiltinValue[] {
	const onItems = (name: string, apply: (value: BoundValue, call: Call) => BoundValue) =>
		new BuiltinValue(name, (call) => {
			const [value = null] = takeArguments(call, name, ['items'], 1);
			return apply(value, call);
		});
	const collect = (name: string, make: (items: BoundValue[]) => BoundValue) =>
		new BuiltinValue(name, (call) => {
			const [value] = takeArguments(call, name, ['items'], 0);
			return make(value === undefined ? [] : allItems(machine, value, call.span));
		});
	return [
		onItems('len', length),
		new BuiltinValue('range', range),
		new BuiltinValue('zip', (call) => zip(machine, call)),
		new BuiltinValue('enumerate', (call) => enumerate(machine, call)),
		collect('list', (items) => new ListValue(items)),
		collect('tuple', (items) => new TupleValue(items)),
		onItems('reversed', (value, call) => {
			const items = allItems(machine, value, call.span);
			return new IteratorValue(() => items.pop());
		}),
		onItems('any', (value, call) => hasItem(machine, value, call, true)),
		onItems('all', (value, call) => !hasItem(machine, value, call, false)),
		onItems('str', (value, call) => textOf(machine, value, call.span)),
		onItems('repr', (value, call) => reprOf(machine, value, call.span)),
		new BuiltinValue('print', (call) => print(machine, call))
	];
}

function length(value: BoundValue, { span }: Call): BoundValue {
	const isList = value instanceof ListValue || value instanceof TupleValue;
	if (isList) return new PlainNumber(value.items.length, true, span);
	if (typeof value === 'string' || value instanceof RangeValue) {
		return new PlainNumber(value.length, true, span);
	}
	const details = { name: 'len', expected: 'sequence' as const, type: typeName(value) };
	return refuse('wrong-argument', details, span);
}

function range(call: Call): BoundValue {
	const values = takeArguments(call, 'range', ['start', 'stop', 'step'], 1);
	const [first = 0, second, step = 1] = values.map((value) =>
		value === undefined ? undefined : wholeArgument('range', value, call)
	);
	if (step === 0)
		refuse('wrong-argument', { name: 'range', expected: 'positive', type: '0' }, call.span);
	return second === undefined
		? new RangeValue(0, first, step)
		: new RangeValue(first, second, step);
}

function zip(machine: Machine, call: Call): BoundValue {
	takeArguments({ ...call, positional: [] }, 'zip', [], 0);
	const pulls = call.positional.map((value) => iterate(value, call.span));
	return new IteratorValue(() => {
		machine.tick(call.span, pulls.length);
		const items: BoundValue[] = [];
		for (const pull of pulls) {
			const item = pull();
			if (item === undefined) return undefined;
			items.push(item);
		}
		return items.length === 0 ? undefined : new TupleValue(items);
	});
}

function enumerate(machine: Machine, call: Call): BoundValue {
	const [items = null, start] = takeArguments(call, 'enumerate', ['items', 'start'], 1);
	const pull = iterate(items, call.span);
	let index = start === undefined ? 0 : wholeArgument('enumerate', start, call);
	return new IteratorValue(() => {
		machine.tick(call.span);
		const item = pull();
		if (item === undefined) return undefined;
		return new TupleValue([new PlainNumber(index++, true, call.span), item]);
	});
}

function hasItem(machine: Machine, value: BoundValue, { span }: Call, wanted: boolean): boolean {
	const pull = iterate(value, span);
	for (let next = pull(); next !== undefined; next = pull()) {
		machine.tick(span);
		if (isTrue(machine, next) === wanted) return true;
	}
	return false;
}

function print(machine: Machine, call: Call): BoundValue {
	const options = takeArguments({ ...call, positional: [] }, 'print', ['sep', 'end'], 0);
	const [separator, end] = options.map((option, index) => {
		if (option === undefined || option === null) return index === 0 ? ' ' : '\n';
		if (typeof option === 'string') return option;
		const details = { name: 'print', expected: 'text' as const, type: typeName(option) };
		return refuse('wrong-argument', details, call.span);
	});
	const texts = call.positional.map((value) => textOf(machine, value, call.span));
	machine.print(texts.join(separator) + end, call.span);
	return null;
}
