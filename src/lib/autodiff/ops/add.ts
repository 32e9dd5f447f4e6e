/** Addition passes the gradient on unchanged: a nudge of either operand moves the sum as much. */
import type { Op } from '../op.ts';

/** a + b, with local derivatives 1 and 1. */
export const add: Op = {
	name: 'add',
	symbol: '+',
	arity: 2,
	precedence: 1,
	forward: (a, b) => a + b,
	derivatives: [() => 1, () => 1],
	tex: ([a, b]) => `${a} + ${b}`,
	derivativeTex: [() => '1', () => '1'],
	spoken: { en: ([a, b]) => `${a} plus ${b}`, zh: ([a, b]) => `${a} 加 ${b}` }
};
