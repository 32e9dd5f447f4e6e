/**
 * How far off a right number may be. People round while they compute by hand, so two or three digits are
 * enough; but no tolerance may be so wide that 0 would be right for a small number.
 */

/** Half a unit of the last digit that is asked for, for an answer of this size. */
export function toleranceFor(answer: number): number {
	const size = Math.abs(answer);
	if (size === 0) return smallest;
	const exponent = Math.floor(Math.log10(size));
	if (exponent >= 0) return 0.5 * 10 ** (exponent - 2);
	return Math.min(Math.max(0.5 * 10 ** (exponent - 1), smallest), 0.005);
}

/** Numbers are shown with four decimals: what is nearer than that cannot be told apart. */
const smallest = 0.00005;
