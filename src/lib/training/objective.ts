/**
 * An objective is what training makes small: a function of the weights that also knows its slopes. A
 * recorded program is one, and so is a function written with its gradient; whoever walks down sees no
 * difference.
 */
import type { Breakdown } from './breakdown.ts';

/** The weights of an objective, in the order of its names. */
export type Weights = readonly number[];

/** What an objective is at one place. */
export interface Evaluation {
	readonly value: number;
	/** The slope along each weight, in the order of the names. */
	readonly gradient: readonly number[];
}

/** A function of one or more weights. */
export interface Objective {
	/** What the weights are called; their number is the number of weights. */
	readonly names: readonly string[];
	/** The value alone, which is cheaper than the gradient. Infinite or NaN where there is none. */
	value(weights: Weights): number;
	evaluate(weights: Weights): Evaluation;
	/** Where a number first stops being finite at these weights; null if value and gradient are finite. */
	findBreakdown(weights: Weights): Breakdown | null;
}

/** An objective from a function and its gradient, both worked out by hand. */
export function objectiveFrom(
	names: readonly string[],
	value: (weights: Weights) => number,
	gradient: (weights: Weights) => readonly number[]
): Objective {
	const evaluate = (weights: Weights) => ({ value: value(weights), gradient: gradient(weights) });
	return {
		names,
		value,
		evaluate,
		findBreakdown: (weights) => {
			const found = evaluate(weights);
			return isAllFinite(found) ? null : { kind: 'function', number: firstNotFinite(found) };
		}
	};
}

/** Whether the value and every slope are finite. */
export function isAllFinite({ value, gradient }: Evaluation): boolean {
	return Number.isFinite(value) && gradient.every(Number.isFinite);
}

function firstNotFinite({ value, gradient }: Evaluation): number {
	return [value, ...gradient].find((number) => !Number.isFinite(number)) ?? value;
}
