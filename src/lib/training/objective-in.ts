/**
 * Any node of a frame is a function of the leaves: it is asked at other numbers than those on the stage,
 * and all that it does not ask about stays as it is there.
 */
import { differentiateAt, type Frame, type NodeId } from '#lib/autodiff/index.ts';
import type { Objective } from './objective.ts';
import { objectiveOf } from './recorded-objective.ts';

/**
 * A node as a function of some leaves. The others have the values that the frame shows, the reader's
 * edits and the program's assignments up to there included.
 */
export function objectiveIn(frame: Frame, node: NodeId, leaves: readonly NodeId[]): Objective {
	return objectiveOf(differentiateAt(frame.trace.recording, node, leafValuesIn(frame)), leaves);
}

/** The values of all leaves that the frame shows. */
export function leafValuesIn(frame: Frame): ReadonlyMap<NodeId, number> {
	const leaves = [...frame.trace.recording.leafValues.keys()];
	return new Map(leaves.map((leaf) => [leaf, frame.valueOf(leaf) ?? NaN]));
}
