/** One valley, the same from both sides: every step multiplies the distance to 3 by 1 − 2·rate. */
import { landscapeOf, squaredDistance } from '../landscape.ts';

/** L = (w − 3)², from w = 0, where L = 9. Gradient descent arrives for rates below 1 only. */
export const parabola = landscapeOf('L = (w - 3)^{2}', { w: 0 }, (recorder, [w = -1]) =>
	squaredDistance(recorder, w, 3)
);
