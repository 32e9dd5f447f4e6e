/** The natural logarithm is steep near zero: a confident mistake gets a large gradient. */
import type { Op } from '../op.ts';

/** ln a, with local derivative 1/a; ln 0 = −∞ and the logarithm of a negative number is undefined. */
export const log: Op = {
	name: 'log',
	symbol: 'ln',
	arity: 1,
	precedence: 5,
	forward: (a) => Math.log(a),
	derivatives: [(a) => 1 / a],
	tex: ([a]) => `\\ln ${a}`,
	derivativeTex: [([a]) => `\\frac{1}{${a}}`],
	spoken: { en: ([a]) => `the logarithm of ${a}`, zh: ([a]) => `${a} 的对数` }
};
