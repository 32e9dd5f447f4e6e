/** A valley 25 times as steep across as along: one rate is too large for one weight and too small for the other. */
import { landscapeOf, scaled } from '../landscape.ts';

/** L = 0.5·(a² + 25·b²), from (5, 1), where L = 25; the minimum is 0 at (0, 0). */
export const narrowValley = landscapeOf(
	'L = 0.5 \\cdot (a^{2} + 25 \\cdot b^{2})',
	{ a: 5, b: 1 },
	(recorder, [a = -1, b = -1]) => {
		const square = (node: number) => recorder.apply('power', [node, recorder.constant(2)]);
		return scaled(
			recorder,
			0.5,
			recorder.apply('add', [square(a), scaled(recorder, 25, square(b))])
		);
	}
);
