/**
 * Format specifications of f-strings, `[[fill]align][sign][#][0][width][,][.precision][type]`, as
 * Python's "Format Specification Mini-Language" has them, for numbers and texts.
 */
import type { Span } from '#lib/autodiff/index.ts';
import { asNumber, NodeValue, typeName, type BoundValue, type PlainNumber } from './bound-value.ts';
import { bounds } from './bounds.ts';
import { fixedText, roundToDigits } from './decimal.ts';
import { checkTextLength, type Machine } from './machine.ts';
import { numberText } from './number-text.ts';
import { refuse } from './refusal.ts';
import { textOf } from './text-of.ts';

interface Spec {
	readonly fill: string;
	readonly align: string;
	readonly sign: string;
	readonly isAlternate: boolean;
	readonly width: number;
	readonly grouping: string;
	readonly precision: number | null;
	readonly type: string;
}

const pattern =
	/^(?:([^{}])?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([a-zA-Z%])?$/su;

/** Formats something by a specification. */
export function format(machine: Machine, value: BoundValue, spec: string, span: Span): string {
	if (spec === '') return textOf(machine, value, span);
	if (value instanceof NodeValue) refuse('format-of-value', {}, span);
	const bad = () => refuse('bad-format', { spec, type: typeName(value) }, span);
	const read = readSpec(spec) ?? bad();
	checkTextLength(Math.max(read.width, read.precision ?? 0), span);
	// Exact decimals of very small and very large numbers are long to work out.
	machine.tick(span, 5 + (read.precision ?? 0));
	if (!/^[fF]?$/.test(read.type) || (read.precision ?? 0) > 22) machine.tick(span, 60);
	const number =
		typeof value === 'boolean' && !/[deEfFgG%]/.test(read.type) ? null : asNumber(value);
	if (number) {
		const body = numberBody(number, read) ?? bad();
		return aligned(machine, body.sign, body.digits, read, '>');
	}
	if (typeof value !== 'string' && value !== null && typeof value !== 'boolean') bad();
	if (!/^s?$/.test(read.type) || read.sign || read.grouping || read.align === '=') bad();
	const text = textOf(machine, value, span);
	return aligned(machine, '', text.slice(0, read.precision ?? bounds.textLength), read, '<');
}

function readSpec(spec: string): Spec | null {
	const found = pattern.exec(spec);
	if (!found) return null;
	const [, fill, align, sign = '', , alternate, zero, width, grouping = '', precision, type = ''] =
		found;
	return {
		fill: fill ?? (zero ? '0' : ' '),
		align: align ?? (zero ? '=' : ''),
		sign,
		isAlternate: alternate !== undefined,
		width: Number(width ?? 0),
		grouping,
		precision: precision === undefined ? null : Number(precision),
		type
	};
}

/** Sign and digits of a number; null where the type does not fit. */
function numberBody(number: PlainNumber, spec: Spec): { sign: string; digits: string } | null {
	const { value } = number;
	const isNegative = value < 0 || Object.is(value, -0);
	const sign = isNegative ? '-' : spec.sign === '-' ? '' : spec.sign;
	if (number.isWhole && (spec.type === 'd' || spec.type === '' || spec.type === 'n')) {
		if (spec.precision !== null) return null;
		return { sign, digits: grouped(String(Math.abs(value)), spec) };
	}
	if (!/^[eEfFgG%]?$/.test(spec.type)) return null;
	if (!Number.isFinite(value)) {
		const name = Number.isNaN(value) ? 'nan' : 'inf';
		const isUpper = /[EFG]/.test(spec.type);
		const digits = (isUpper ? name.toUpperCase() : name) + (spec.type === '%' ? '%' : '');
		return { sign: Number.isNaN(value) ? spec.sign.replace('-', '') : sign, digits };
	}
	return { sign, digits: grouped(floatDigits(number, spec), spec) };
}

function floatDigits(number: PlainNumber, spec: Spec): string {
	const value = Math.abs(number.value);
	const precision = spec.precision ?? 6;
	switch (spec.type) {
		case 'f':
		case 'F':
			return fixedText(value, precision);
		case '%':
			return `${fixedText(value * 100, precision)}%`;
		case 'e':
			return exponential(value, precision);
		case 'E':
			return exponential(value, precision).toUpperCase();
		case 'g':
		case 'G': {
			const text = general(value, Math.max(1, precision), spec.isAlternate);
			return spec.type === 'G' ? text.toUpperCase() : text;
		}
		default: {
			if (spec.precision === null) return numberText(number).replace('-', '');
			const text = general(value, Math.max(1, precision), false, precision);
			return /[.e]/.test(text) ? text : `${text}.0`;
		}
	}
}

function exponential(value: number, places: number): string {
	const { digits, exponent } = roundToDigits(value, places + 1);
	const text = digits.toString().padStart(places + 1, '0');
	const power = digits === 0n ? 0 : exponent + places;
	const mantissa = places === 0 ? text : `${text.slice(0, 1)}.${text.slice(1)}`;
	return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** `g`: significant digits, fixed while the exponent is small; without trailing zeros. */
function general(value: number, count: number, keepsZeros: boolean, most = count): string {
	const { digits, exponent } = roundToDigits(value, count);
	const power = digits === 0n ? 0 : exponent + count - 1;
	const isFixed = power >= -4 && power < most;
	const text = isFixed
		? fixedText(value, Math.max(0, count - 1 - power))
		: exponential(value, count - 1);
	if (keepsZeros) return text;
	const [mantissa = '', tail] = text.split('e');
	const short = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
	return tail === undefined ? short : `${short}e${tail}`;
}

function grouped(digits: string, { grouping }: Spec): string {
	if (grouping === '') return digits;
	const [whole = '', ...rest] = digits.split(/(?=[.e%])/);
	return whole.replace(/\B(?=(\d{3})+$)/g, grouping) + rest.join('');
}

function aligned(
	machine: Machine,
	sign: string,
	text: string,
	spec: Spec,
	side: '<' | '>'
): string {
	const missing = Math.max(0, spec.width - [...sign, ...text].length);
	const align = spec.align === '' ? side : spec.align;
	if (align === '=') return sign + spec.fill.repeat(missing) + text;
	const before = align === '<' ? 0 : align === '>' ? missing : Math.floor(missing / 2);
	return spec.fill.repeat(before) + sign + text + spec.fill.repeat(missing - before);
}
