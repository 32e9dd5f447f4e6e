/**
 * The one formatter of numbers. A number that is short anyway is shown as it is, noise in
 * its last binary digits apart; any other is rounded, and then all its digits stand, so that 0.7 and
 * 2.470 tell an exact number from a rounded one.
 */
import type { Language } from './language.ts';

const undefinedWord: Readonly<Record<Language, string>> = { en: 'undefined', zh: '未定义' };
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Four significant digits, as on nodes and edges: `2.995`, `0.05002`, `−19.99`, `1.234·10⁻⁸`.
 * Integer digits are never rounded away below a million. The minus is U+2212.
 */
export function formatShort(number: number, language: Language = 'en'): string {
	if (!Number.isFinite(number)) return wordFor(number, language);
	if (number === 0) return '0';
	const clean = withoutNoise(number);
	const exponent = exponentOf(clean.toExponential(3));
	const digits = (exponent < -4 || exponent > 5 ? clean.toExponential() : String(clean))
		.replace(/e.*/, '')
		.replace(/^-?0*\.?0*|\./g, '');
	const isExact = digits.length <= 4;
	if (exponent < -4 || exponent > 5) return scientific(clean, isExact ? digits.length - 1 : 3);
	return signed(isExact ? String(clean) : clean.toFixed(Math.max(0, 3 - exponent)));
}

/**
 * Four decimals, as in formulas and sentences: `−19.9917`, `0.0000`. What would lose itself in them
 * (below 0.00005, from a million on) is written with a power of ten: `1.2346·10⁻⁷`.
 */
export function formatFixed(number: number, language: Language = 'en'): string {
	if (!Number.isFinite(number)) return wordFor(number, language);
	const size = Math.abs(number);
	if (size >= 1e6 || (size < 5e-5 && size > 0)) return scientific(number, 4);
	return signed(size.toFixed(4), number < 0);
}

/** The shortest decimal that reads back as the same number: `0.05002102…`, `1.5e−7`. */
export function formatExact(number: number, language: Language = 'en'): string {
	if (!Number.isFinite(number)) return wordFor(number, language);
	if (Object.is(number, -0)) return '−0';
	return signed(String(number).replace('e+', 'e'));
}

/** The number without the last digits of float64, where sums of decimals go astray: 0.7999999999999999 is 0.8. */
export function withoutNoise(number: number): number {
	return Number(number.toPrecision(13));
}

function wordFor(number: number, language: Language): string {
	if (Number.isNaN(number)) return undefinedWord[language];
	return number > 0 ? '∞' : '−∞';
}

function signed(text: string, isNegative = false): string {
	return (isNegative ? '−' : '') + text.replaceAll('-', '−');
}

function scientific(number: number, decimals: number): string {
	const text = number.toExponential(decimals);
	const power = String(exponentOf(text))
		.replace('-', '⁻')
		.replace(/\d/g, (digit) => raised.charAt(Number(digit)));
	return `${signed(text.replace(/e.*/, ''))}·10${power}`;
}

function exponentOf(exponential: string): number {
	return Number(exponential.slice(exponential.indexOf('e') + 1));
}
