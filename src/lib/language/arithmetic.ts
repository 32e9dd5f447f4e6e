/** Arithmetic of plain numbers, as Python does it: whole numbers stay whole, `/` never does. */
import { opOf, type Span } from '#lib/autodiff/index.ts';
import { PlainNumber } from './bound-value.ts';
import { refuse } from './refusal.ts';
import type { ArithmeticOperator } from './syntax.ts';

const power = opOf('power');

/** Computes with two plain numbers. */
export function operatePlain(
	operator: ArithmeticOperator,
	left: PlainNumber,
	right: PlainNumber,
	span: Span
): PlainNumber {
	const a = left.value;
	const b = right.value;
	const areWhole = left.isWhole && right.isWhole;
	switch (operator) {
		case '+':
			return plain(a + b, areWhole, span);
		case '-':
			return plain(a - b, areWhole, span);
		case '*':
			return plain(a * b, areWhole, span);
		case '/':
			if (b === 0) refuse('zero-division', {}, span);
			return new PlainNumber(a / b, false, span);
		case '**':
			if (a === 0 && b < 0) refuse('zero-division', {}, span);
			if (a < 0 && Number.isFinite(a) && Number.isFinite(b) && !Number.isInteger(b)) {
				refuse('complex-power', {}, span);
			}
			return plain(power.forward(a, b), areWhole && b >= 0, span);
	}
}

/** A result; whole numbers are exact or refused. */
function plain(value: number, isWhole: boolean, span: Span): PlainNumber {
	if (!isWhole) return new PlainNumber(value, false, span);
	if (!Number.isSafeInteger(value)) refuse('integer-too-large', {}, span);
	// A whole number has no negative zero.
	return new PlainNumber(value + 0, true, span);
}
