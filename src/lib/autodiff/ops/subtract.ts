/** Subtraction passes the gradient on to the first operand and its negative to the second. */
import type { Op } from '../op.ts';

/** a − b, with local derivatives 1 and −1. */
export const subtract: Op = {
	name: 'subtract',
	symbol: '−',
	arity: 2,
	precedence: 1,
	forward: (a, b) => a - b,
	derivatives: [() => 1, () => -1],
	tex: ([a, b]) => `${a} - ${b}`,
	derivativeTex: [() => '1', () => '-1'],
	spoken: { en: ([a, b]) => `${a} minus ${b}`, zh: ([a, b]) => `${a} 减 ${b}` }
};
