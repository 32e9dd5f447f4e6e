/** Reads a number as it stands in the text: whole, with a point, with an exponent, in another base. */
import type { Span } from '#lib/autodiff/index.ts';
import { refuse } from './refusal.ts';
import type { NumberLiteral } from './syntax.ts';

/** Reads a number, refusing what Python refuses and what a whole number here cannot hold. */
export function readNumber(text: string, span: Span): NumberLiteral {
	if (/[jJ]$/.test(text)) refuse('unsupported', { construct: 'complex' }, span);
	if (/__|_$|_[.eE]|[.eE]_/.test(text)) refuse('bad-number', { text }, span);
	const digits = text.replaceAll('_', '');
	const isWhole = /^(\d+|0[xXbBoO].*)$/.test(digits);
	if (/^0\d/.test(digits) && isWhole && /[1-9]/.test(digits)) {
		refuse('leading-zero', { text, instead: digits.replace(/^0+/, '') }, span);
	}
	const value = Number(digits);
	if (Number.isNaN(value)) refuse('bad-number', { text }, span);
	if (isWhole && value > Number.MAX_SAFE_INTEGER) refuse('integer-too-large', {}, span);
	return { kind: 'number', value, isWhole, span };
}
