/** The sigmoid turns any number into one between 0 and 1, which can be read as a probability. */
import type { Op } from '../op.ts';

/**
 * σ(a) = 1 / (1 + e⁻ᵃ), with local derivative σ(1 − σ). Written for each sign apart, so that the
 * exponential never overflows: finite at ±1000.
 */
export const sigmoid: Op = {
	name: 'sigmoid',
	symbol: 'σ',
	arity: 1,
	precedence: 5,
	encloses: true,
	forward: (a) => {
		if (a >= 0) return 1 / (1 + Math.exp(-a));
		const growth = Math.exp(a);
		return growth / (1 + growth);
	},
	derivatives: [(_a, _b, value) => value * (1 - value)],
	tex: ([a]) => `\\sigma(${a})`,
	derivativeTex: [(_operands, value) => `${value} \\cdot (1 - ${value})`],
	spoken: { en: ([a]) => `the sigmoid of ${a}`, zh: ([a]) => `${a} 的 sigmoid` }
};
