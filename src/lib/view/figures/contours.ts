/** What a contour figure draws: lines of equal value on a map of two leaves, walks on it, and the point. */
import type { Frame } from '#lib/autodiff/index.ts';
import type { ContourFigure } from '#lib/lessons/index.ts';
import type { Language } from '#lib/notation/index.ts';
import {
	contourAt,
	degreesOf,
	directionsAround,
	leafValuesIn,
	lengthOf,
	objectiveIn,
	optimizers,
	stepsUntilBelow,
	stepsUntilFlat,
	surfaceOver,
	walkFrom,
	type Place,
	type Surface
} from '#lib/training/index.ts';
import { plotOf, type Ends, type Plot } from './plot.ts';
import type { WalkPoint } from './walk-point.ts';

/** How many numbers of each leaf the map is computed at, and how far a walk is followed for its end. */
const gridCount = 49;
const longestWalk = 1000;

/** The lines of one value. */
export interface DrawnContour {
	readonly level: number;
	readonly lines: readonly (readonly Place[])[];
}

/** A label at a line of equal value: its pixel and its level. */
export interface ContourLabel {
	readonly x: number;
	readonly y: number;
	readonly level: number;
}

/** A walk on the map. */
export interface DrawnMapWalk {
	readonly points: readonly WalkPoint[];
	/** After how many steps it is low, and flat, enough; null where it never is, or nothing is asked. */
	readonly untilLow: number | null;
	readonly untilFlat: number | null;
	/** In which step a number was first not finite; null where none was. */
	readonly brokenAt: number | null;
}

/** All that the map depends on: every leaf but its own two. */
export function mapKey({ leaves }: ContourFigure, frame: Frame): string {
	const frozen = [...leafValuesIn(frame)].filter(([leaf]) => !leaves.includes(leaf));
	return frozen.map(([leaf, value]) => `${leaf}=${value}`).join();
}

/** Lines of equal value between the ends of both axes, closer together where the value changes faster. */
export function drawContours(
	figure: ContourFigure,
	frame: Frame,
	[left, right]: Ends,
	[low, high]: Ends
): readonly DrawnContour[] {
	const objective = objectiveIn(frame, figure.node, figure.leaves);
	const surface = surfaceOver(
		objective,
		[0, 0],
		{ index: 0, from: left, to: right, count: gridCount },
		{ index: 1, from: low, to: high, count: gridCount }
	);
	return levelsOf(surface, figure.levels).map((level) => ({
		level,
		lines: contourAt(surface, level)
	}));
}

/**
 * Levels that lie about equally far apart in a round valley: there the value grows with the square of
 * the distance. Each is rounded to a number that is easily read.
 */
function levelsOf({ values }: Surface, count: number): readonly number[] {
	const heights = values.flat().filter(Number.isFinite);
	const lowest = Math.min(...heights);
	const height = Math.max(...heights) - lowest;
	const levels = Array.from({ length: count }, (_, index) =>
		Number((lowest + height * ((index + 0.5) / count) ** 2).toPrecision(2))
	);
	return [...new Set(levels)];
}

/** Labels where lines cross the middle of the map, as many as stand clear of each other. */
export function labelsOf(
	plot: MapPlot,
	contours: readonly DrawnContour[],
	distance = 34
): readonly ContourLabel[] {
	const middle = (plot.top + plot.bottom) / 2;
	const labels: ContourLabel[] = [];
	for (const { level, lines } of contours) {
		for (const [x, y] of lines.flat().map(([right, up]) => [plot.x(right), plot.y(up)] as const)) {
			if (Math.abs(y - middle) > (plot.bottom - plot.top) / (2 * gridCount)) continue;
			const isClear = labels.every((label) => Math.abs(label.x - x) > distance);
			const isInside = x > plot.left + distance / 2 && x < plot.right - distance / 2;
			if (isClear && isInside) labels.push({ x, y, level });
		}
	}
	return labels;
}

/** The walks of a figure, from the numbers on the stage. */
export function drawWalks(figure: ContourFigure, frame: Frame): readonly DrawnMapWalk[] {
	const { node, leaves, walks, steps, target, flat } = figure;
	return walks.map(({ method, rate }) => {
		const path = walkFrom(frame, node, leaves, optimizers[method], rate, longestWalk);
		const { divergence } = path;
		return {
			points: path.points.slice(0, steps + 1).map(pointOf),
			untilLow: target === null ? null : stepsUntilBelow(path, target),
			untilFlat: flat === null ? null : stepsUntilFlat(path, flat),
			brokenAt: divergence && divergence.step <= steps ? divergence.step : null
		};
	});
}

/** The point at which the stage stands. */
export function pointIn({ node, leaves }: ContourFigure, frame: Frame): WalkPoint {
	const weights = leaves.map((leaf) => frame.valueOf(leaf) ?? NaN);
	return pointOf({ weights, ...objectiveIn(frame, node, leaves).evaluate(weights) });
}

/** The directions that are tried from a point, and the one that climbs most. */
export function triedAround(
	{ node, leaves, tries }: ContourFigure,
	frame: Frame,
	{ place }: WalkPoint
) {
	if (!tries) return null;
	const objective = objectiveIn(frame, node, leaves);
	const all = directionsAround(objective, place, tries.length, tries.count);
	const best = all.reduce((a, b) => (b.value > a.value ? b : a));
	return { all, best };
}

/** A plot with the ends of its axes. */
export interface MapPlot extends Plot {
	readonly xEnds: Ends;
	readonly yEnds: Ends;
}

/**
 * The plot of a map. Both axes have one scale, so that right angles are right: where the area is wider or
 * higher than the figure's ranges, more of the map is shown.
 */
export function mapPlot({ right, up }: ContourFigure, width: number, language: Language): MapPlot {
	const share = Math.min(Math.max((up.to - up.from) / (right.to - right.from), 0.35), 1);
	const shape = { width, height: Math.round(width * share * 0.84 + 66), language };
	const draft = plotOf({ ...shape, x: [right.from, right.to], y: [up.from, up.to] });
	const [across, down] = [draft.right - draft.left, draft.bottom - draft.top];
	const scale = Math.max((right.to - right.from) / across, (up.to - up.from) / down);
	const around = ({ from, to }: { from: number; to: number }, pixels: number): Ends => {
		const more = (scale * pixels - (to - from)) / 2;
		return [from - more, to + more];
	};
	const [xEnds, yEnds] = [around(right, across), around(up, down)];
	return { ...plotOf({ ...shape, x: xEnds, y: yEnds }), xEnds, yEnds };
}

/** Where an arrow of a length in pixels ends that begins at a point and points along a gradient. */
export function arrowTip(plot: Plot, { place, gradient }: WalkPoint, length: number): Place {
	const [right, up] = [
		plot.x(place[0] + gradient[0]) - plot.x(place[0]),
		plot.y(place[1] + gradient[1]) - plot.y(place[1])
	];
	const whole = Math.hypot(right, up) || 1;
	return [plot.x(place[0]) + (right / whole) * length, plot.y(place[1]) + (up / whole) * length];
}

function pointOf({
	weights: [right = NaN, up = NaN],
	value,
	gradient: [along = NaN, across = NaN]
}: {
	readonly weights: readonly number[];
	readonly value: number;
	readonly gradient: readonly number[];
}): WalkPoint {
	return {
		place: [right, up],
		value,
		gradient: [along, across],
		length: lengthOf([along, across]),
		degrees: Math.round(degreesOf([along, across])) % 360
	};
}
