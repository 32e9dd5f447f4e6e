/** A bowl over two weights, small enough to walk down by hand. */
import { landscapeOf, scaled, squaredDistance } from '../landscape.ts';

/** L = (a − 3)² + 2·(b + 1)², from (0, 0), where L = 11; the minimum is 0 at (3, −1). */
export const bowl = landscapeOf(
	'L = (a - 3)^{2} + 2 \\cdot (b + 1)^{2}',
	{ a: 0, b: 0 },
	(recorder, [a = -1, b = -1]) => {
		const raised = recorder.apply('add', [b, recorder.constant(1)]);
		const square = recorder.apply('power', [raised, recorder.constant(2)]);
		return recorder.apply('add', [squaredDistance(recorder, a, 3), scaled(recorder, 2, square)]);
	}
);
