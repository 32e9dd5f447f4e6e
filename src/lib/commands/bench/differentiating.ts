/**
 * One forward and one backward pass. An object graph keeps the last numbers only; a trace keeps every
 * number of every step, and is asked for it again whenever a leaf is edited.
 */
import { replay } from '#lib/autodiff/index.ts';
import type { Comparison } from './measure.ts';
import { networkLoss, points, startingWeights } from './network.ts';
import { objectArithmetic, Value } from './object-graph.ts';
import { recordNetwork } from './recorded.ts';

/** Three ways through the network at some points. */
export function differentiating(): Comparison {
	const data = points(20);
	const recorder = recordNetwork(data);
	const recording = recorder.finish();
	const edits = new Map([[0, 0.25]]);
	return {
		title: `Differentiate a 2–16–16–1 network at 20 points, ${recorder.length} nodes`,
		rivals: [
			{
				name: 'object graph with closures, built anew',
				run() {
					const weights = startingWeights().map((weight) => new Value(weight));
					networkLoss(objectArithmetic, weights, data).backward();
					return weights[0]?.grad ?? NaN;
				}
			},
			{ name: 'recorder: record and differentiate', run: () => recordNetwork(data).gradOf(0) },
			{
				name: 'replay with an edited leaf: every step, every number',
				run: () => replay(recording, edits).gradChanges[0]?.at(-1)?.number ?? NaN
			}
		]
	};
}
