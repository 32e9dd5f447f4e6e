/** Freeze all weights but one, and the loss is a curve over that one: a valley that can be seen. */
import type { Objective, Weights } from './objective.ts';

/** Which weight moves, and between which two numbers it is looked at, at `count` evenly spaced ones (at least 2). */
export interface Axis {
	/** The place of the weight among the objective's weights. */
	readonly index: number;
	readonly from: number;
	readonly to: number;
	readonly count: number;
}

/** One point of a curve over one weight. */
export interface CurvePoint {
	readonly weight: number;
	readonly value: number;
	/** How steep the curve is here: the gradient's part along this weight. */
	readonly slope: number;
}

/** The numbers that an axis takes, from the first to the last. */
export function ticksOf({ from, to, count }: Axis): readonly number[] {
	const last = count - 1;
	return Array.from({ length: count }, (_, place) =>
		place === last ? to : from + ((to - from) * place) / last
	);
}

/** The point of a curve at one number; all other weights stay as they are in `frozen`. */
export function pointOn(
	objective: Objective,
	frozen: Weights,
	index: number,
	weight: number
): CurvePoint {
	const { value, gradient } = objective.evaluate(frozen.with(index, weight));
	return { weight, value, slope: gradient[index] ?? NaN };
}

/** The curve of an objective over one weight; all other weights stay as they are in `frozen`. */
export function curveOver(
	objective: Objective,
	frozen: Weights,
	axis: Axis
): readonly CurvePoint[] {
	return ticksOf(axis).map((weight) => pointOn(objective, frozen, axis.index, weight));
}

/** The values alone at the numbers of an axis, which is cheaper than the curve with its slopes. */
export function valuesOver(objective: Objective, frozen: Weights, axis: Axis): readonly number[] {
	return ticksOf(axis).map((weight) => objective.value(frozen.with(axis.index, weight)));
}

/**
 * The lowest point of a curve between the ends of an axis, to about eight digits: the lowest tick, then
 * a golden-section search between its neighbours (Press et al., Numerical Recipes, 10.2). A valley
 * narrower than the ticks are apart can be missed.
 */
export function lowestOn(objective: Objective, frozen: Weights, axis: Axis): CurvePoint {
	const ticks = ticksOf(axis);
	const valueAt = (weight: number) => objective.value(frozen.with(axis.index, weight));
	const values = ticks.map(valueAt);
	const lowest = values.indexOf(Math.min(...values.filter((value) => !Number.isNaN(value))));
	if (lowest < 0) throw new Error('The curve has no value anywhere on this axis.');
	let low = ticks[Math.max(lowest - 1, 0)] ?? axis.from;
	let high = ticks[Math.min(lowest + 1, ticks.length - 1)] ?? axis.to;
	for (let turn = 0; turn < 60; turn++) {
		const part = (high - low) * golden;
		if (valueAt(high - part) <= valueAt(low + part)) high = low + part;
		else low = high - part;
	}
	const found = (low + high) / 2;
	const isLower = valueAt(found) < (values[lowest] ?? Infinity);
	return pointOn(objective, frozen, axis.index, isLower ? found : (ticks[lowest] ?? found));
}

/** The golden section of 1. */
const golden = (Math.sqrt(5) - 1) / 2;
