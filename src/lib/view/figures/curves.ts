/** What a curve figure draws, computed from the frame: each node at many numbers of its leaf, and now. */
import type { Frame } from '#lib/autodiff/index.ts';
import type { CurveFigure } from '#lib/lessons/index.ts';
import { nameRuns, plainName, type NameRun } from '#lib/notation/index.ts';
import {
	leafValuesIn,
	lowestOn,
	objectiveIn,
	pointOn,
	ticksOf,
	valuesOver,
	type CurvePoint
} from '#lib/training/index.ts';

/** How many places a curve is drawn through, as a number of its points. */
const sampleCount = 81;

/** One curve, ready to be drawn. */
export interface DrawnCurve {
	readonly name: string;
	readonly runs: readonly NameRun[];
	readonly samples: readonly (readonly [x: number, y: number])[];
	/** The marked places, in order. */
	readonly points: readonly CurvePoint[];
	/** The lowest place, null where it is not asked for. */
	readonly lowest: CurvePoint | null;
}

/** All that does not change while only the leaves of the figure move. */
export function frozenKey({ curves }: CurveFigure, frame: Frame): string {
	const moved = new Set(curves.map(({ leaf }) => leaf));
	const frozen = [...leafValuesIn(frame)].filter(([leaf]) => !moved.has(leaf));
	return frozen.map(([leaf, value]) => `${leaf}=${value}`).join();
}

/** The curves of a figure. The frame gives the numbers of all other leaves. */
export function drawCurves(figure: CurveFigure, frame: Frame): readonly DrawnCurve[] {
	const { graph } = frame.trace;
	return figure.curves.map(({ node, leaf }) => {
		const objective = objectiveIn(frame, node, [leaf]);
		const axis = { index: 0, ...figure.over, count: sampleCount };
		const values = valuesOver(objective, [0], axis);
		return {
			name: plainName(graph, node),
			runs: nameRuns(graph, node),
			samples: ticksOf(axis).map((x, index) => [x, values[index] ?? NaN] as const),
			points: figure.points.map((place) => pointOn(objective, [0], 0, place)),
			lowest: figure.hasMinimum ? lowestOn(objective, [0], axis) : null
		};
	});
}

/** Where each curve is now, at the number that its leaf has on the stage. */
export function pointsNow({ curves }: CurveFigure, frame: Frame): readonly CurvePoint[] {
	return curves.map(({ node, leaf }) =>
		pointOn(objectiveIn(frame, node, [leaf]), [0], 0, frame.valueOf(leaf) ?? NaN)
	);
}

/** Two places of the tangent at a point, at the ends of an axis. */
export function tangentAt(
	{ weight, value, slope }: CurvePoint,
	{ from, to }: CurveFigure['over']
): readonly (readonly [x: number, y: number])[] {
	return [from, to].map((place) => [place, value + slope * (place - weight)] as const);
}
