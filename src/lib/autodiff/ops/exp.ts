/** The exponential is its own slope. */
import type { Op } from '../op.ts';

/** eᵃ, with local derivative eᵃ, the node's own value. */
export const exp: Op = {
	name: 'exp',
	symbol: 'exp',
	arity: 1,
	precedence: 4,
	encloses: true,
	forward: (a) => Math.exp(a),
	derivatives: [(_a, _b, value) => value],
	tex: ([a]) => `e^{${a}}`,
	derivativeTex: [(_operands, value) => value],
	spoken: { en: ([a]) => `e to the power ${a}`, zh: ([a]) => `e 的 ${a} 次方` }
};
