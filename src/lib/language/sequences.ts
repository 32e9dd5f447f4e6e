/** Lists, tuples and texts put together (`+`), repeated (`*`), indexed and sliced. */
import type { Span } from '#lib/autodiff/index.ts';
import {
	asNumber,
	ListValue,
	PlainNumber,
	RangeValue,
	TupleValue,
	typeName,
	type BoundValue
} from './bound-value.ts';
import { checkListLength, checkTextLength, type Machine } from './machine.ts';
import { refuse } from './refusal.ts';
import type { ArithmeticOperator } from './syntax.ts';

/** `left + right` or `left * right` of sequences; null where Python has no such thing. */
export function operateSequence(
	machine: Machine,
	operator: ArithmeticOperator,
	left: BoundValue,
	right: BoundValue,
	span: Span
): BoundValue | null {
	if (operator === '+') {
		if (typeof left === 'string' && typeof right === 'string') {
			const text = left + right;
			checkTextLength(text.length, span);
			machine.tick(span, text.length >> 5);
			return text;
		}
		if (left instanceof ListValue && right instanceof ListValue) {
			return new ListValue(joined(machine, left.items, right.items, span));
		}
		if (left instanceof TupleValue && right instanceof TupleValue) {
			return new TupleValue(joined(machine, left.items, right.items, span));
		}
	}
	if (operator !== '*') return null;
	const count = asNumber(left) ?? asNumber(right);
	const sequence = asNumber(left) ? right : left;
	if (!count?.isWhole) return null;
	const times = Math.max(0, count.value);
	if (typeof sequence === 'string') {
		checkTextLength(sequence.length * times, span);
		machine.tick(span, (sequence.length * times) >> 5);
		return sequence.repeat(times);
	}
	if (sequence instanceof ListValue) {
		return new ListValue(repeated(machine, sequence.items, times, span));
	}
	if (sequence instanceof TupleValue) {
		return new TupleValue(repeated(machine, sequence.items, times, span));
	}
	return null;
}

/** Turns an index, negative ones counting from the end, into a place; refuses what is outside. */
export function placeOf(index: BoundValue, length: number, span: Span): number {
	const number = asNumber(index);
	if (!number?.isWhole) return refuse('bad-index', { type: typeName(index) }, span);
	const place = number.value < 0 ? number.value + length : number.value;
	if (place < 0 || place >= length) {
		refuse('index-out-of-range', { index: number.value, length }, span);
	}
	return place;
}

/** `object[index]`. */
export function itemOf(object: BoundValue, index: BoundValue, span: Span): BoundValue {
	if (object instanceof ListValue || object instanceof TupleValue) {
		return object.items[placeOf(index, object.items.length, span)] ?? null;
	}
	if (typeof object === 'string') return object[placeOf(index, object.length, span)] ?? '';
	if (object instanceof RangeValue) {
		const place = placeOf(index, object.length, span);
		return new PlainNumber(object.start + place * object.step, true, span);
	}
	return refuse('not-indexable', { type: typeName(object) }, span);
}

/** `object[start:stop:step]`. */
export function sliceOf(
	machine: Machine,
	object: BoundValue,
	range: { start: BoundValue; stop: BoundValue; step: BoundValue },
	span: Span
): BoundValue {
	const isList = object instanceof ListValue || object instanceof TupleValue;
	if (!isList && typeof object !== 'string') {
		return refuse('not-indexable', { type: typeName(object) }, span);
	}
	const length = isList ? object.items.length : object.length;
	const places = slicePlaces(range, length, span);
	machine.tick(span, places.length);
	if (!isList) return places.map((place) => object[place] ?? '').join('');
	const items = places.map((place) => object.items[place] ?? null);
	return object instanceof ListValue ? new ListValue(items) : new TupleValue(items);
}

function slicePlaces(
	range: { start: BoundValue; stop: BoundValue; step: BoundValue },
	length: number,
	span: Span
): number[] {
	const whole = (value: BoundValue): number | null => {
		if (value === null) return null;
		const number = asNumber(value);
		if (!number?.isWhole) return refuse('bad-index', { type: typeName(value) }, span);
		return number.value;
	};
	const step = whole(range.step) ?? 1;
	if (step === 0)
		refuse('wrong-argument', { name: '[::0]', expected: 'positive', type: '0' }, span);
	const [least, most] = step > 0 ? [0, length] : [-1, length - 1];
	const clamped = (value: number | null, otherwise: number) => {
		if (value === null) return otherwise;
		return Math.min(Math.max(value < 0 ? value + length : value, least), most);
	};
	const start = clamped(whole(range.start), step > 0 ? 0 : length - 1);
	const stop = clamped(whole(range.stop), step > 0 ? length : -1);
	const places: number[] = [];
	for (let at = start; step > 0 ? at < stop : at > stop; at += step) places.push(at);
	return places;
}

function joined(
	machine: Machine,
	left: readonly BoundValue[],
	right: readonly BoundValue[],
	span: Span
): BoundValue[] {
	checkListLength(left.length + right.length, span);
	machine.tick(span, left.length + right.length);
	return [...left, ...right];
}

function repeated(
	machine: Machine,
	items: readonly BoundValue[],
	times: number,
	span: Span
): BoundValue[] {
	checkListLength(items.length * times, span);
	// Each item is made, and takes room.
	machine.tick(span, items.length * times * 4);
	const result: BoundValue[] = [];
	if (items.length === 0) return result;
	for (let turn = 0; turn < times; turn++) {
		for (const item of items) {
			// Each place gets a number of its own, so that each can become a node of its own.
			if (!(item instanceof PlainNumber) || item.name !== null) {
				result.push(item);
				continue;
			}
			const copy = new PlainNumber(item.value, item.isWhole, item.span);
			copy.source = item.source;
			result.push(copy);
		}
	}
	return result;
}
