/** The hyperbolic tangent squashes to (−1, 1); its slope 1 − tanh² dies out at both ends. */
import type { Op } from '../op.ts';

/** tanh a, with local derivative 1 − value²; finite for every finite a. */
export const tanh: Op = {
	name: 'tanh',
	symbol: 'tanh',
	arity: 1,
	precedence: 5,
	forward: (a) => Math.tanh(a),
	derivatives: [(_a, _b, value) => 1 - value * value],
	tex: ([a]) => `\\tanh ${a}`,
	derivativeTex: [(_operands, value) => `1 - ${value}^{2}`],
	spoken: { en: ([a]) => `the tanh of ${a}`, zh: ([a]) => `${a} 的双曲正切` }
};
