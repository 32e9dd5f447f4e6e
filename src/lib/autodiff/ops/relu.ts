/** ReLU lets positive numbers through and holds negative ones at 0: open, its slope is 1; closed, 0. */
import type { Op } from '../op.ts';

/** max(0, a), with local derivative 1 for a > 0 and 0 otherwise, also at 0; NaN is passed on. */
export const relu: Op = {
	name: 'relu',
	symbol: 'relu',
	arity: 1,
	precedence: 5,
	encloses: true,
	forward: (a) => (a <= 0 ? 0 : a),
	derivatives: [(a) => (a <= 0 ? 0 : 1)],
	tex: ([a]) => `\\max(0,\\, ${a})`,
	derivativeTex: [([a]) => `[${a} > 0]`],
	spoken: { en: ([a]) => `ReLU of ${a}`, zh: ([a]) => `${a} 的 ReLU` }
};
