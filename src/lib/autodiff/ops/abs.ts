/** The absolute value has slope +1 on the right and −1 on the left; at the kink we take 0. */
import type { Op } from '../op.ts';

/** |a|, with local derivative sign(a), 0 at 0. */
export const abs: Op = {
	name: 'abs',
	symbol: '|x|',
	arity: 1,
	precedence: 5,
	encloses: true,
	forward: (a) => Math.abs(a),
	derivatives: [(a) => Math.sign(a)],
	tex: ([a]) => `\\lvert ${a} \\rvert`,
	derivativeTex: [([a]) => `\\operatorname{sign}(${a})`],
	spoken: { en: ([a]) => `the absolute value of ${a}`, zh: ([a]) => `${a} 的绝对值` }
};
