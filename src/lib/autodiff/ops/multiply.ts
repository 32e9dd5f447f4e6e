/** Multiplication: what met an operand on the way forward is its local derivative on the way back. */
import type { Op } from '../op.ts';

/** a · b, with local derivatives b and a. */
export const multiply: Op = {
	name: 'multiply',
	symbol: '×',
	arity: 2,
	precedence: 2,
	forward: (a, b) => a * b,
	derivatives: [(_a, b) => b, (a) => a],
	tex: ([a, b]) => `${a} \\cdot ${b}`,
	derivativeTex: [([, b]) => b ?? '', ([a]) => a ?? ''],
	spoken: { en: ([a, b]) => `${a} times ${b}`, zh: ([a, b]) => `${a} 乘 ${b}` }
};
