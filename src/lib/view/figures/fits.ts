/** What a fit figure draws: for each degree the best polynomial, its two losses, and what it says elsewhere. */
import type { FitFigure } from '#lib/lessons/index.ts';
import { fitPolynomial, meanSquaredError, polynomialAt, ticksOf } from '#lib/training/index.ts';

/** How many places a polynomial is drawn through. */
const sampleCount = 241;

/** The polynomial of one degree, ready to be drawn. */
export interface DrawnFit {
	readonly degree: number;
	/** How many weights it has. */
	readonly weightCount: number;
	readonly samples: readonly (readonly [x: number, y: number])[];
	/** The mean squared error on the points that it was fitted to. */
	readonly seenLoss: number;
	/** The same on points that it was not fitted to; null where there are none. */
	readonly unseenLoss: number | null;
	/** What it says at the place where it is asked; null where it is not. */
	readonly asked: number | null;
}

/** The polynomials of a figure, in the order of its degrees. */
export function fitsOf({ points, unseen, degrees, ask, over }: FitFigure): readonly DrawnFit[] {
	return degrees.map((degree) => {
		const weights = fitPolynomial(points, degree);
		return {
			degree,
			weightCount: weights.length,
			samples: ticksOf({ index: 0, ...over, count: sampleCount }).map(
				(x) => [x, polynomialAt(weights, x)] as const
			),
			seenLoss: withoutNoise(meanSquaredError(weights, points)),
			unseenLoss: unseen.length === 0 ? null : withoutNoise(meanSquaredError(weights, unseen)),
			asked: ask === null ? null : polynomialAt(weights, ask)
		};
	});
}

/** A curve through all points misses them by the last digits of its weights only: that is no loss. */
function withoutNoise(loss: number): number {
	return loss < 1e-12 ? 0 : loss;
}
