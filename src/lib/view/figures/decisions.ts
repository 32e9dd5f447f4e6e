/** What a figure of a rule draws, computed from the frame: the number over the leaf, and its verdicts. */
import type { Frame } from '#lib/autodiff/index.ts';
import type { DecisionFigure } from '#lib/lessons/index.ts';
import {
	countRight,
	judgeCases,
	objectiveIn,
	ticksOf,
	valuesOver,
	type Verdict
} from '#lib/training/index.ts';

/** How many places the curve is drawn through: corners at easy numbers are among them. */
const sampleCount = 141;

/** A rule over its leaf, ready to be drawn. */
export interface DrawnDecision {
	readonly samples: readonly (readonly [x: number, y: number])[];
	readonly verdicts: readonly Verdict[];
	readonly rightCount: number;
}

/** The rule of a figure. The frame gives the numbers of all other leaves. */
export function drawDecision(
	{ node, leaf, over, threshold, cases }: DecisionFigure,
	frame: Frame
): DrawnDecision {
	const objective = objectiveIn(frame, node, [leaf]);
	const axis = { index: 0, ...over, count: sampleCount };
	const values = valuesOver(objective, [0], axis);
	const verdicts = judgeCases(objective, threshold, cases);
	return {
		samples: ticksOf(axis).map((x, index) => [x, values[index] ?? NaN] as const),
		verdicts,
		rightCount: countRight(verdicts)
	};
}

/** The number that the rule compares, at the leaf's number on the stage. */
export function valueNow({ node, leaf }: DecisionFigure, frame: Frame): number {
	return objectiveIn(frame, node, [leaf]).value([frame.valueOf(leaf) ?? NaN]);
}
