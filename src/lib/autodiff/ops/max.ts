/** The maximum follows the larger operand: that one gets the whole gradient, the other none. */
import type { Op } from '../op.ts';

/** max(a, b), with local derivatives 1 and 0; on a tie each gets one half, as in PyTorch's `maximum`. */
export const max: Op = {
	name: 'max',
	symbol: 'max',
	arity: 2,
	precedence: 5,
	encloses: true,
	forward: (a, b) => Math.max(a, b),
	derivatives: [
		(a, b) => (a === b ? 0.5 : a < b ? 0 : 1),
		(a, b) => (a === b ? 0.5 : b < a ? 0 : 1)
	],
	tex: ([a, b]) => `\\max(${a},\\, ${b})`,
	derivativeTex: [([a, b]) => `[${a} > ${b}]`, ([a, b]) => `[${b} > ${a}]`],
	spoken: {
		en: ([a, b]) => `the larger of ${a} and ${b}`,
		zh: ([a, b]) => `${a} 与 ${b} 中较大的一个`
	}
};
