/** A gradient of two weights is an arrow on a map: it has a length and a direction. */
import type { Objective, Weights } from './objective.ts';

/** The length of an arrow: the root of the sum of squares. */
export function lengthOf(arrow: readonly number[]): number {
	return Math.hypot(...arrow);
}

/** The direction of an arrow (right, up) in degrees: 0 is right, 90 is up, below 360. */
export function degreesOf([right = 0, up = 0]: readonly number[]): number {
	return ((Math.atan2(up, right) * 180) / Math.PI + 360) % 360;
}

/** The value after a step in one direction. */
export interface DirectionTried {
	readonly degrees: number;
	readonly weights: Weights;
	readonly value: number;
}

/**
 * Tries steps of one length from a place in `count` evenly spaced directions, the first to the right,
 * for an objective of two weights. The steepest way up among them is the gradient's direction.
 */
export function directionsAround(
	objective: Objective,
	[first = NaN, second = NaN]: Weights,
	length: number,
	count: number
): readonly DirectionTried[] {
	return Array.from({ length: count }, (_, index) => {
		const degrees = (index * 360) / count;
		const turn = (degrees * Math.PI) / 180;
		const weights = [first + length * Math.cos(turn), second + length * Math.sin(turn)];
		return { degrees, weights, value: objective.value(weights) };
	});
}
