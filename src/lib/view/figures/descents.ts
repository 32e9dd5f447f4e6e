/** What a descent draws: the curve, and for each rate the places that the walk comes to. */
import type { Frame } from '#lib/autodiff/index.ts';
import type { DescentFigure } from '#lib/lessons/index.ts';
import { nameRuns, plainName, type NameRun } from '#lib/notation/index.ts';
import {
	objectiveIn,
	optimizers,
	stepsUntilBelow,
	ticksOf,
	valuesOver,
	walkFrom,
	type Path
} from '#lib/training/index.ts';

/** How many places the curve is drawn through. */
const sampleCount = 121;

/** One walk, ready to be drawn. */
export interface DrawnWalk {
	readonly rate: number;
	readonly path: Path;
	/** After how many steps the node is below the target; null where it is not, or none is set. */
	readonly until: number | null;
	/** Where a number was first not finite: the step, and what the program calls its node. */
	readonly broken: { readonly step: number; readonly name: string } | null;
}

/** A descent, ready to be drawn. */
export interface DrawnDescent {
	readonly name: string;
	readonly runs: readonly NameRun[];
	readonly leafName: string;
	readonly leafRuns: readonly NameRun[];
	readonly samples: readonly (readonly [x: number, y: number])[];
	readonly walks: readonly DrawnWalk[];
}

/** The curve and the walks of a figure. */
export function drawDescent(figure: DescentFigure, frame: Frame): DrawnDescent {
	const { node, leaf, over, walk, target, longestWalk } = figure;
	const { graph } = frame.trace;
	const axis = { index: 0, ...over, count: sampleCount };
	const values = valuesOver(objectiveIn(frame, node, [leaf]), [0], axis);
	const follow = (rate: number, steps: number) =>
		walkFrom(frame, node, [leaf], optimizers[walk.method], rate, steps);
	return {
		name: plainName(graph, node),
		runs: nameRuns(graph, node),
		leafName: plainName(graph, leaf),
		leafRuns: nameRuns(graph, leaf),
		samples: ticksOf(axis).map((x, index) => [x, values[index] ?? NaN] as const),
		walks: walk.rates.map((rate): DrawnWalk => {
			const path = follow(rate, walk.steps);
			const { divergence } = path;
			const breakdown = divergence?.breakdown;
			return {
				...{ rate, path },
				until: target === null ? null : stepsUntilBelow(follow(rate, longestWalk), target),
				broken: divergence && {
					step: divergence.step,
					name:
						breakdown?.kind === 'operation'
							? plainName(breakdown.trace.graph, breakdown.node)
							: plainName(graph, leaf)
				}
			};
		})
	};
}

/** The places of a walk from its start to a step. */
export function trodden({ path }: DrawnWalk, step: number) {
	return path.points
		.slice(0, step + 1)
		.map(({ weights, value }) => [weights[0] ?? NaN, value] as const);
}
