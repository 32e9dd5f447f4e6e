/** Two valleys, one deeper than the other: which one a walk ends in depends on start, rate and method. */
import { landscapeOf } from '../landscape.ts';

/** L = w⁴/4 − w³/3 − w², from w = −2. Minima at −1 (L = −5/12) and 2 (L = −8/3), a hill at 0. */
export const twoValleys = landscapeOf(
	'L = \\frac{w^{4}}{4} - \\frac{w^{3}}{3} - w^{2}',
	{ w: -2 },
	(recorder, [w = -1]) => {
		const power = (exponent: number) => recorder.apply('power', [w, recorder.constant(exponent)]);
		const part = (exponent: number) =>
			recorder.apply('divide', [power(exponent), recorder.constant(exponent)]);
		const rest = recorder.apply('subtract', [part(4), part(3)]);
		return recorder.apply('subtract', [rest, power(2)]);
	}
);
