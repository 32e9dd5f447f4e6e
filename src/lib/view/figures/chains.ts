/** What a figure of a chain draws: for each gear its name, its factor, and how a nudge turns it. */
import type { Frame } from '#lib/autodiff/index.ts';
import type { ChainFigure } from '#lib/lessons/index.ts';
import { nameRuns, plainName, type NameRun } from '#lib/notation/index.ts';
import { nudgeAlong, type NudgedLink } from '#lib/training/index.ts';

/** How far the first gear turns, in degrees; the others turn in proportion. */
const firstTurn = 10;

/** One gear, ready to be drawn. */
export interface DrawnGear extends NudgedLink {
	readonly name: string;
	readonly runs: readonly NameRun[];
	/** In degrees, clockwise for a nudge upwards. */
	readonly turn: number;
	/** How much more happened than was promised. */
	readonly difference: number;
}

/** The gears of a figure under a nudge, from the numbers on the stage. */
export function drawGears(
	{ along }: ChainFigure,
	frame: Frame,
	nudge: number
): readonly DrawnGear[] {
	const { graph } = frame.trace;
	return nudgeAlong(frame, along, nudge).map((link) => ({
		...link,
		name: plainName(graph, link.node),
		runs: nameRuns(graph, link.node),
		turn: (link.happened / Math.abs(nudge)) * firstTurn,
		difference: link.happened - link.promised
	}));
}
