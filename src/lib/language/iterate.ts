/** Going through things item by item: what `for`, comprehensions and `sum` do. */
import type { Span } from '#lib/autodiff/index.ts';
import {
	IteratorValue,
	ListValue,
	PlainNumber,
	RangeValue,
	TupleValue,
	typeName,
	type BoundValue,
	type Pull
} from './bound-value.ts';
import { checkListLength, type Machine } from './machine.ts';
import { refuse } from './refusal.ts';

/** Starts going through something. A list that grows meanwhile is gone through to its new end. */
export function iterate(value: BoundValue, span: Span): Pull {
	let at = 0;
	if (value instanceof ListValue || value instanceof TupleValue) {
		const { items } = value;
		return () => items[at++];
	}
	if (value instanceof RangeValue) {
		return () => {
			if (at >= value.length) return undefined;
			return new PlainNumber(value.start + value.step * at++, true, span);
		};
	}
	if (typeof value === 'string') {
		return () => {
			if (at >= value.length) return undefined;
			const character = String.fromCodePoint(value.codePointAt(at) ?? 0);
			at += character.length;
			return character;
		};
	}
	if (value instanceof IteratorValue) return value.pull;
	return refuse('not-iterable', { type: typeName(value) }, span);
}

/** All items at once; refuses more than a list may have. */
export function allItems(machine: Machine, value: BoundValue, span: Span): BoundValue[] {
	const pull = iterate(value, span);
	const items: BoundValue[] = [];
	for (let item = pull(); item !== undefined; item = pull()) {
		machine.tick(span);
		items.push(item);
		checkListLength(items.length, span);
	}
	return items;
}
