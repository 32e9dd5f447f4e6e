/** Division: the quotient moves with 1/b as the numerator grows and falls with a/b² as b does. */
import type { Op } from '../op.ts';

/** a / b, with local derivatives 1/b and −a/b²; 1/0 = ∞ and 0/0 is undefined, as in IEEE 754. */
export const divide: Op = {
	name: 'divide',
	symbol: '÷',
	arity: 2,
	precedence: 2,
	encloses: true,
	forward: (a, b) => a / b,
	derivatives: [(_a, b) => 1 / b, (a, b) => -(a / b) / b],
	tex: ([a, b]) => `\\frac{${a}}{${b}}`,
	derivativeTex: [([, b]) => `\\frac{1}{${b}}`, ([a, b]) => `-\\frac{${a}}{${b}^{2}}`],
	spoken: { en: ([a, b]) => `${a} divided by ${b}`, zh: ([a, b]) => `${a} 除以 ${b}` }
};
