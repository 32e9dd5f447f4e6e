/**
 * Exact decimals of a double. A double is a whole number times a power of two, so its decimal expansion
 * ends; rounding it half to even, as Python does, needs the exact digits and nothing else.
 */

/** A number rounded to decimal digits: digits × 10^exponent. */
export interface Decimal {
	readonly digits: bigint;
	readonly exponent: number;
}

/** The exact value of a finite double, not negative. */
function exactly(value: number): Decimal {
	const view = new DataView(new ArrayBuffer(8));
	view.setFloat64(0, value);
	const bits = view.getBigUint64(0);
	const biased = Number((bits >> 52n) & 0x7ffn);
	const fraction = bits & 0xfffffffffffffn;
	const mantissa = biased === 0 ? fraction : fraction | (1n << 52n);
	const power = (biased === 0 ? 1 : biased) - 1075;
	if (power >= 0) return { digits: mantissa << BigInt(power), exponent: 0 };
	// m / 2^k = m · 5^k / 10^k
	return { digits: mantissa * 5n ** BigInt(-power), exponent: power };
}

/** Rounds to a number of places behind the point (negative: before it), half to even. */
export function roundToPlaces(value: number, places: number): Decimal {
	return roundTo(exactly(Math.abs(value)), -places);
}

/** Rounds to a number of significant digits, half to even; the result has exactly so many, or is 0. */
export function roundToDigits(value: number, count: number): Decimal {
	const exact = exactly(Math.abs(value));
	if (exact.digits === 0n) return { digits: 0n, exponent: 1 - count };
	const length = exact.digits.toString().length;
	const rounded = roundTo(exact, exact.exponent + length - count);
	// 9.99 rounds to 10.0, which has one digit more.
	const isLonger = rounded.digits.toString().length > count;
	return isLonger ? roundTo(exact, rounded.exponent + 1) : rounded;
}

/** A number with so many places behind the point, half to even. */
export function fixedText(value: number, places: number): string {
	const size = Math.abs(value);
	// JavaScript rounds exactly but halves upwards; only a number that may end in 5 needs more care.
	const isPlain = places <= 22 && size < 1e15 && !Number.isInteger(size * 10 ** places * 2);
	if (isPlain) return size.toFixed(places);
	return writeFixed(roundToPlaces(size, places), places);
}

/** Writes a decimal without an exponent, with so many places behind the point. */
export function writeFixed({ digits, exponent }: Decimal, places: number): string {
	const scaled = digits * 10n ** BigInt(Math.max(0, exponent + places));
	const text = scaled.toString().padStart(places + 1, '0');
	return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
}

function roundTo({ digits, exponent }: Decimal, to: number): Decimal {
	if (to <= exponent) return { digits: digits * 10n ** BigInt(exponent - to), exponent: to };
	const unit = 10n ** BigInt(to - exponent);
	const below = digits / unit;
	const rest = (digits % unit) * 2n;
	const isUp = rest > unit || (rest === unit && below % 2n === 1n);
	return { digits: isUp ? below + 1n : below, exponent: to };
}
