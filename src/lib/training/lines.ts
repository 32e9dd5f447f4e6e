/** Numbers over the steps of a walk: how the loss falls, and what becomes of other nodes meanwhile. */
import { frameAt, type Frame, type NodeId } from '#lib/autodiff/index.ts';
import { objectiveIn } from './objective-in.ts';
import { optimizers, type OptimizerName } from './optimizers/index.ts';
import { walkFrom } from './walk-from.ts';

/** One node in the course of one walk. */
export interface Line {
	readonly node: NodeId;
	readonly rate: number;
	/** Its value after each number of steps, from 0; shorter where the walk broke. */
	readonly values: readonly number[];
}

/** A line for each node and rate. The first node is what is made smaller. */
export function linesOf(
	frame: Frame,
	nodes: readonly NodeId[],
	leaves: readonly NodeId[],
	walk: {
		readonly method: OptimizerName;
		readonly rates: readonly number[];
		readonly steps: number;
	}
): readonly Line[] {
	const [first = -1] = nodes;
	const start = frameAt(frame.trace, 0);
	return walk.rates.flatMap((rate) => {
		const { points } = walkFrom(frame, first, leaves, optimizers[walk.method], rate, walk.steps);
		return nodes.map((node, index) => {
			if (index === 0) return { node, rate, values: points.map(({ value }) => value) };
			const objective = objectiveIn(start, node, leaves);
			return { node, rate, values: points.map(({ weights }) => objective.value(weights)) };
		});
	});
}
