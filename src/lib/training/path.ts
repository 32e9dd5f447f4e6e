/** A path is everything that a walk downhill went through, point by point: it is drawn, not watched. */
import type { Breakdown } from './breakdown.ts';
import { lengthOf } from './direction.ts';
import type { Weights } from './objective.ts';
import type { Memory } from './optimizer.ts';

/** Where a walk is after some steps. */
export interface PathPoint {
	/** How many updates led here; 0 at the start. */
	readonly step: number;
	readonly weights: Weights;
	readonly value: number;
	readonly gradient: readonly number[];
	/** For each weight, what the optimizer has kept of the steps that led here. */
	readonly memory: readonly Memory[];
}

/** A walk from its start to its last step, or to where it broke. */
export interface Path {
	/** At least the start. Numbers are finite, but for those of the last point of a path that diverged. */
	readonly points: readonly PathPoint[];
	/** Why the walk could not go on: the first number that was not finite, and the step. */
	readonly divergence: { readonly step: number; readonly breakdown: Breakdown } | null;
}

/** After how many steps the value is first below a level; null if it never is. */
export function stepsUntilBelow({ points }: Path, level: number): number | null {
	return points.find(({ value }) => value < level)?.step ?? null;
}

/** After how many steps the gradient is first shorter than a length; null if it never is. */
export function stepsUntilFlat({ points }: Path, length: number): number | null {
	return points.find(({ gradient }) => lengthOf(gradient) < length)?.step ?? null;
}
