/** The slope of the cosine is minus the sine. */
import type { Op } from '../op.ts';

/** cos a (radians), with local derivative −sin a. */
export const cos: Op = {
	name: 'cos',
	symbol: 'cos',
	arity: 1,
	precedence: 5,
	forward: (a) => Math.cos(a),
	derivatives: [(a) => -Math.sin(a)],
	tex: ([a]) => `\\cos ${a}`,
	derivativeTex: [([a]) => `-\\sin ${a}`],
	spoken: { en: ([a]) => `the cosine of ${a}`, zh: ([a]) => `${a} 的余弦` }
};
