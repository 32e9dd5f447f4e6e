/**
 * A training loop computes the same thing again and again. Each of its turns is a *pass* of the trace;
 * passes of one shape share one drawing, so that a node of it has another number in each of them.
 */
import type { Graph, NodeId } from './graph.ts';

/** A run of events: one turn of the training loop, or what comes before or after. */
export interface Pass {
	/** The first event, and the one after the last. */
	readonly first: number;
	readonly end: number;
	/** The first of the recording's numbers that came about in this pass. */
	readonly firstNumber: number;
	/** The nodes that are computed anew in this pass; the others of its drawing outlast it. */
	readonly own: readonly NodeId[];
	/** Which drawing it has: 0, 1, … in the order in which they come up. */
	readonly drawing: number;
}

/** Which pass a position lies in, from 0. Where two meet, it is the end of the first. */
export function passAt(passes: readonly Pass[], position: number): number {
	let low = 0;
	let high = passes.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((passes[middle]?.end ?? 0) < position) low = middle + 1;
		else high = middle;
	}
	return Math.max(low, 0);
}

/** The nodes that the drawing of a pass shows: its own, and those that are computed in no pass or all. */
export function nodesOfPass(
	graph: Graph,
	passes: readonly Pass[],
	pass: number
): readonly NodeId[] {
	const drawing = passes[pass]?.drawing ?? 0;
	const elsewhere = new Set(
		passes.filter((other) => other.drawing !== drawing).flatMap(({ own }) => own)
	);
	return graph.nodes.map(({ id }) => id).filter((id) => !elsewhere.has(id));
}

/** The pass of a recording that is not folded: everything. */
export function onePass({ nodes }: Graph, end: number): Pass {
	return { first: 0, end, firstNumber: 0, own: nodes.map(({ id }) => id), drawing: 0 };
}
