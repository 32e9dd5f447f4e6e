/** The minimum follows the smaller operand: that one gets the whole gradient, the other none. */
import type { Op } from '../op.ts';

/** min(a, b), with local derivatives 1 and 0; on a tie each gets one half, as in PyTorch's `minimum`. */
export const min: Op = {
	name: 'min',
	symbol: 'min',
	arity: 2,
	precedence: 5,
	encloses: true,
	forward: (a, b) => Math.min(a, b),
	derivatives: [
		(a, b) => (a === b ? 0.5 : a > b ? 0 : 1),
		(a, b) => (a === b ? 0.5 : b > a ? 0 : 1)
	],
	tex: ([a, b]) => `\\min(${a},\\, ${b})`,
	derivativeTex: [([a, b]) => `[${a} < ${b}]`, ([a, b]) => `[${b} < ${a}]`],
	spoken: {
		en: ([a, b]) => `the smaller of ${a} and ${b}`,
		zh: ([a, b]) => `${a} 与 ${b} 中较小的一个`
	}
};
