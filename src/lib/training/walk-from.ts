/**
 * A walk downhill on what the stage shows: it begins where the program does, with the reader's edits in
 * it, and does not depend on how far the stage has been stepped.
 */
import { frameAt, type Frame, type NodeId } from '#lib/autodiff/index.ts';
import { descend } from './descend.ts';
import { objectiveIn } from './objective-in.ts';
import type { Optimizer } from './optimizer.ts';
import type { Path } from './path.ts';

/** At most `steps` updates of some leaves that make a node smaller, from their values at the start. */
export function walkFrom(
	{ trace }: Frame,
	node: NodeId,
	leaves: readonly NodeId[],
	optimizer: Optimizer,
	rate: number,
	steps: number
): Path {
	const start = frameAt(trace, 0);
	const weights = leaves.map((leaf) => start.valueOf(leaf) ?? NaN);
	return descend(objectiveIn(start, node, leaves), weights, optimizer, rate, steps);
}
