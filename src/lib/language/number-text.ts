/** Numbers as Python writes them: `3`, `3.0`, `1e-05`, `1e+16`, `inf`, `nan`. */
import type { PlainNumber } from './bound-value.ts';

/** What `repr` gives for a `float`: the shortest text that reads back as the same double. */
export function floatText(value: number): string {
	if (Number.isNaN(value)) return 'nan';
	if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
	if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
	const [mantissa = '', power = '0'] = value.toExponential().split('e');
	const exponent = Number(power);
	if (exponent < -4 || exponent >= 16) {
		return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
	}
	// JavaScript keeps to plain digits from 1e-7 up to 1e21, which covers what is left.
	const text = String(value);
	return text.includes('.') ? text : `${text}.0`;
}

/** What `repr` gives for a number. */
export function numberText(number: PlainNumber): string {
	return number.isWhole ? String(number.value) : floatText(number.value);
}
