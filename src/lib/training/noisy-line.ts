/** Six points on a line, each half a unit off: enough to tell what is learned from what is noise. */
import { polynomialAt, type DataPoint } from './polynomial.ts';

/** The true line, 1 + 2x, as weights c₀ and c₁. */
const truth = [1, 2];

/** The noise at x = 0 … 5. */
const noise = [0.5, -0.5, 0.5, -0.5, 0.5, -0.5];

/** What is trained on, and what only tests the result: unseen points without noise, half-way further. */
export const noisyLine: {
	readonly truth: readonly number[];
	readonly training: readonly DataPoint[];
	readonly unseen: readonly DataPoint[];
} = {
	truth,
	training: noise.map((off, x) => ({ x, y: polynomialAt(truth, x) + off })),
	unseen: noise.map((_off, x) => ({ x: x + 0.5, y: polynomialAt(truth, x + 0.5) }))
};
