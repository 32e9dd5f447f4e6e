/**
 * Differences of computed numbers. Two numbers of some size are known to their last binary digit only,
 * so their difference ends where that digit stands: 15.984004 − 16 is −0.015996, whatever float64 says
 * after it. Where two differences are compared, enough digits are shown to tell them apart.
 */
import type { Language } from './language.ts';
import { formatExact, formatShort } from './number.ts';

/** A change and a promise of it, written so that one sees whether they differ. */
export interface Compared {
	readonly happened: string;
	readonly promised: string;
	readonly difference: string;
	/** The difference as a share of what happened, in percent; null where nothing happened. */
	readonly share: string | null;
}

const percent: Readonly<Record<Language, string>> = { en: '\u00a0%', zh: '%' };
/** Significant digits that are never exceeded. */
const mostDigits = 10;

/** after − before without the noise of the subtraction. */
function difference(before: number, after: number): number {
	return withoutNoiseOf(after - before, before, after);
}

/** A change with its sign, in four significant digits: `+0.01733`, `−0.5`, `0`. */
export function formatChange(before: number, after: number, language: Language = 'en'): string {
	return signed(difference(before, after), (number) => formatShort(number, language));
}

/** What happened to a number beside what was promised. */
export function compare(
	before: number,
	after: number,
	promised: number,
	language: Language = 'en'
): Compared {
	const happened = difference(before, after);
	const gap = withoutNoiseOf(happened - promised, before, after, promised);
	const digits = digitsApart(happened, gap);
	const write = (number: number) =>
		signed(number, (shown) => formatDigits(shown, digits, language));
	const share = happened === 0 ? null : Math.abs((100 * gap) / happened);
	return {
		happened: write(happened),
		promised: write(withoutNoiseOf(promised, promised)),
		difference: signed(gap, (number) => formatDigits(number, 2, language)),
		share: share === null ? null : formatDigits(share, 2, language) + percent[language]
	};
}

/** The number in so many significant digits; all of them stand unless it is short anyway. */
function formatDigits(number: number, digits: number, language: Language): string {
	if (!Number.isFinite(number) || number === 0) return formatShort(number, language);
	const rounded = Number(number.toPrecision(digits));
	const exponent = Math.floor(Math.log10(Math.abs(rounded)));
	if (exponent < -6 || exponent > 5) return formatShort(rounded, language);
	const isExact = Math.abs(rounded - number) <= Math.abs(number) * 1e-12;
	if (isExact) return formatExact(rounded, language);
	return rounded.toFixed(Math.max(0, digits - 1 - exponent)).replace('-', '−');
}

/** A number rounded to what is known when numbers of such sizes were subtracted. */
function withoutNoiseOf(number: number, ...parts: readonly number[]): number {
	const size = Math.max(...parts.map(Math.abs));
	if (!Number.isFinite(number) || !Number.isFinite(size) || size === 0) return number;
	// The digit of 16 units in the last place, as a decimal place.
	const place = Math.ceil(Math.log10(size * Number.EPSILON * 16));
	if (place >= 0) return number;
	const clean = Number(number.toFixed(Math.min(-place, 100)));
	return clean === 0 ? 0 : clean;
}

function digitsApart(number: number, gap: number): number {
	const ratio = Math.abs(number / gap);
	if (!Number.isFinite(ratio) || gap === 0) return 4;
	return Math.min(Math.max(Math.ceil(Math.log10(ratio)) + 2, 4), mostDigits);
}

function signed(number: number, write: (number: number) => string): string {
	return (number > 0 ? '+' : '') + write(number);
}
