/** Functions that compute: the ops, `abs max min sum pow round float int bool`. */
import { applyExtreme, applyOp, functionOps } from './apply-op.ts';
import {
	asNumber,
	BuiltinValue,
	PlainNumber,
	typeName,
	type BoundValue,
	type Call
} from './bound-value.ts';
import { isTrue } from './compare.ts';
import { fixedText, roundToPlaces, writeFixed } from './decimal.ts';
import { lookAt } from './derive.ts';
import { iterate } from './iterate.ts';
import type { Machine } from './machine.ts';
import { operate } from './operate.ts';
import { refuse } from './refusal.ts';
import { takeArguments } from './take-arguments.ts';

/** All of them, for one run. */
export function numberFunctions(machine: Machine): readonly BuiltinValue[] {
	const ops = [...functionOps, 'abs' as const].map(
		(op) =>
			new BuiltinValue(op, (call) => {
				const [value = null] = takeArguments(call, op, ['x'], 1);
				return applyOp(machine, op, value, call.span);
			})
	);
	return [
		...ops,
		new BuiltinValue('max', (call) => extreme(machine, 'max', call)),
		new BuiltinValue('min', (call) => extreme(machine, 'min', call)),
		new BuiltinValue('sum', (call) => sum(machine, call)),
		new BuiltinValue('pow', (call) => {
			const [base = null, exponent = null] = takeArguments(call, 'pow', ['base', 'exp'], 2);
			return operate(machine, '**', base, exponent, call.span);
		}),
		new BuiltinValue('round', (call) => round(machine, call)),
		new BuiltinValue('float', toFloat),
		new BuiltinValue('int', (call) => toInt(machine, call)),
		new BuiltinValue('bool', (call) =>
			isTrue(machine, takeArguments(call, 'bool', ['x'], 0)[0] ?? null)
		)
	];
}

function extreme(machine: Machine, name: 'max' | 'min', call: Call): BoundValue {
	const [keyword] = call.keywords.keys();
	if (keyword !== undefined) refuse('unknown-argument', { name, argument: keyword }, call.span);
	const [only = null] = takeArguments(
		{ ...call, positional: call.positional.slice(0, 1) },
		name,
		['x'],
		1
	);
	let at = 0;
	const pull = call.positional.length > 1 ? () => call.positional[at++] : iterate(only, call.span);
	const first = pull();
	if (first === undefined) return refuse('empty-sequence', { name }, call.span);
	let best: BoundValue = first;
	for (let next = pull(); next !== undefined; next = pull()) {
		best = applyExtreme(machine, name, best, next, call.span);
	}
	return best;
}

/** As in Python the sum begins with 0, and 0 + the first item is an addition. */
function sum(machine: Machine, call: Call): BoundValue {
	const [items = null, start] = takeArguments(call, 'sum', ['items', 'start'], 1);
	let total = start === undefined ? new PlainNumber(0, true, call.span) : start;
	const pull = iterate(items, call.span);
	for (let next = pull(); next !== undefined; next = pull()) {
		total = operate(machine, '+', total, next, call.span);
	}
	return total;
}

function round(machine: Machine, call: Call): BoundValue {
	machine.tick(call.span, 60);
	const [value = null, places = null] = takeArguments(call, 'round', ['number', 'ndigits'], 1);
	const number = numberArgument('round', value, call);
	lookAt(machine, number);
	if (places === null) {
		if (number.isWhole) return whole(number.value, call);
		if (!Number.isFinite(number.value))
			return refuse('not-whole', { type: String(number.value) }, call.span);
		return whole(rounded(number.value, 0), call);
	}
	const count = wholeArgument('round', places, call);
	if (!Number.isFinite(number.value) || Math.abs(count) > 400) {
		return new PlainNumber(count < 0 ? 0 : number.value, number.isWhole, call.span);
	}
	return new PlainNumber(rounded(number.value, count), number.isWhole, call.span);
}

function rounded(value: number, places: number): number {
	const text = places < 0 ? writeFixed(roundToPlaces(value, places), 0) : fixedText(value, places);
	return value < 0 ? -Number(text) : Number(text);
}

function toFloat(call: Call): BoundValue {
	const [value = new PlainNumber(0, false, null)] = takeArguments(call, 'float', ['x'], 0);
	if (typeof value !== 'string') {
		const number = numberArgument('float', value, call);
		const result = new PlainNumber(number.value, false, call.span);
		result.source = number.source;
		return result;
	}
	return new PlainNumber(numberIn(value, call), false, call.span);
}

function toInt(machine: Machine, call: Call): BoundValue {
	const [value = new PlainNumber(0, true, null)] = takeArguments(call, 'int', ['x'], 0);
	lookAt(machine, value);
	if (typeof value === 'string') {
		if (!/^\s*[-+]?\d+(_\d+)*\s*$/.test(value))
			refuse('bad-number-text', { text: value }, call.span);
		return whole(numberIn(value, call), call);
	}
	const number = numberArgument('int', value, call);
	if (!Number.isFinite(number.value))
		refuse('not-whole', { type: String(number.value) }, call.span);
	return whole(Math.trunc(number.value), call);
}

function whole(value: number, { span }: Call): PlainNumber {
	if (!Number.isSafeInteger(value)) refuse('integer-too-large', {}, span);
	return new PlainNumber(value + 0, true, span);
}

function numberIn(text: string, { span }: Call): number {
	const trimmed = text.trim().toLowerCase();
	const special = /^([-+]?)(inf|infinity|nan)$/.exec(trimmed);
	if (special) return special[2] === 'nan' ? NaN : special[1] === '-' ? -Infinity : Infinity;
	const isNumber = /^[-+]?(\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(e[-+]?\d+)?$/.test(trimmed);
	return isNumber ? Number(trimmed.replaceAll('_', '')) : refuse('bad-number-text', { text }, span);
}

/** An argument that must be a plain number. */
export function numberArgument(name: string, value: BoundValue, { span }: Call): PlainNumber {
	const details = { name, expected: 'number' as const, type: typeName(value) };
	return asNumber(value) ?? refuse('wrong-argument', details, span);
}

/** An argument that must be a whole number. */
export function wholeArgument(name: string, value: BoundValue, { span }: Call): number {
	const number = asNumber(value);
	if (number?.isWhole) return number.value;
	return refuse('wrong-argument', { name, expected: 'whole', type: typeName(value) }, span);
}
