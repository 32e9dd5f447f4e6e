/** A power has two slopes: one along its base, the familiar b·aᵇ⁻¹, and one along its exponent. */
import type { Op } from '../op.ts';

/**
 * a ** b, with local derivatives b·a^(b−1) and a^b·ln a.
 * x⁰ has slope 0 everywhere, also at 0; 0^b has slope 0 along b for b ≥ 0 (PyTorch's `pow_backward`).
 */
export const power: Op = {
	name: 'power',
	symbol: 'xⁿ',
	arity: 2,
	precedence: 4,
	forward: raise,
	derivatives: [
		(a, b) => (b === 0 ? 0 : b * raise(a, b - 1)),
		(a, b, value) => (a === 0 && b >= 0 ? 0 : value * Math.log(a))
	],
	tex: ([a, b]) => `{${a}}^{${b}}`,
	derivativeTex: [
		([a, b]) => `${b} \\cdot {${a}}^{${b} - 1}`,
		([a, b]) => `{${a}}^{${b}} \\cdot \\ln ${a}`
	],
	spoken: { en: ([a, b]) => `${a} to the power ${b}`, zh: ([a, b]) => `${a} 的 ${b} 次方` }
};

/** IEEE 754's pow. JavaScript's `**` differs: there 1 to an undefined and ±1 to an infinite power are NaN. */
function raise(a: number, b: number): number {
	if (a === 1 || (a === -1 && Math.abs(b) === Infinity)) return 1;
	return a ** b;
}
