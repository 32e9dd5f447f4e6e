/** The square root has slope 1/(2√a): infinite at 0, where the curve stands upright. */
import type { Op } from '../op.ts';

/** √a, with local derivative 1/(2√a); undefined below 0. */
export const sqrt: Op = {
	name: 'sqrt',
	symbol: '√',
	arity: 1,
	precedence: 5,
	encloses: true,
	forward: (a) => Math.sqrt(a),
	derivatives: [(_a, _b, value) => 1 / (2 * value)],
	tex: ([a]) => `\\sqrt{${a}}`,
	derivativeTex: [(_operands, value) => `\\frac{1}{2 \\cdot ${value}}`],
	spoken: { en: ([a]) => `the square root of ${a}`, zh: ([a]) => `${a} 的平方根` }
};
