/** Negation turns the sign of the value, and of the gradient on its way back. */
import type { Op } from '../op.ts';

/** −a, with local derivative −1. */
export const negate: Op = {
	name: 'negate',
	symbol: '−',
	arity: 1,
	precedence: 3,
	forward: (a) => -a,
	derivatives: [() => -1],
	tex: ([a]) => `-${a}`,
	derivativeTex: [() => '-1'],
	spoken: { en: ([a]) => `minus ${a}`, zh: ([a]) => `负的 ${a}` }
};
