/** The slope of the sine is the cosine. */
import type { Op } from '../op.ts';

/** sin a (radians), with local derivative cos a. */
export const sin: Op = {
	name: 'sin',
	symbol: 'sin',
	arity: 1,
	precedence: 5,
	forward: (a) => Math.sin(a),
	derivatives: [(a) => Math.cos(a)],
	tex: ([a]) => `\\sin ${a}`,
	derivativeTex: [([a]) => `\\cos ${a}`],
	spoken: { en: ([a]) => `the sine of ${a}`, zh: ([a]) => `${a} 的正弦` }
};
