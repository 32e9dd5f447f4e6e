/**
 * A trial is a run in which the reader has chosen one number: a leaf, the rate of a descent, or the step
 * after which it stops. Whatever was chosen, it ends in values of leaves, and every number of the run
 * follows from them.
 */
import { differentiateAt, replay, type NodeId, type Recording } from '#lib/autodiff/index.ts';
import { descend } from './descend.ts';
import { optimizers, type OptimizerName } from './optimizers/index.ts';
import { objectiveOf } from './recorded-objective.ts';

/** A descent of a node over some leaves, from their values in the program. */
export interface Descent {
	readonly node: NodeId;
	readonly leaves: readonly NodeId[];
	readonly optimizer: OptimizerName;
}

/** What the reader chooses. */
export type Trial =
	| { readonly kind: 'leaf'; readonly leaf: NodeId }
	| ({ readonly kind: 'rate'; readonly steps: number } & Descent)
	| ({ readonly kind: 'stop'; readonly rate: number; readonly steps: number } & Descent);

/** A number of a run: a value, or the grad that the program's output gives a node. */
export interface Quantity {
	readonly kind: 'value' | 'grad';
	readonly node: NodeId;
	/** Leaves that are set besides what the reader chose. */
	readonly when: readonly (readonly [leaf: NodeId, value: number])[];
}

/** The leaves that a chosen number leads to. A descent that breaks down leaves infinite or undefined ones. */
export function leavesAfter(
	recording: Recording,
	trial: Trial,
	chosen: number
): ReadonlyMap<NodeId, number> {
	if (trial.kind === 'leaf') return new Map([[trial.leaf, chosen]]);
	const rate = trial.kind === 'rate' ? chosen : trial.rate;
	const steps = trial.kind === 'rate' ? trial.steps : Math.min(Math.round(chosen), trial.steps);
	const { points, divergence } = pathOf(recording, trial, rate, steps);
	const weights = points.at(-1)?.weights ?? [];
	return new Map(
		trial.leaves.map((leaf, index) => [leaf, divergence ? NaN : (weights[index] ?? NaN)])
	);
}

/** A number of the run with some leaves set. NaN where the run has none. */
export function quantityAt(
	recording: Recording,
	leaves: ReadonlyMap<NodeId, number>,
	{ kind, node, when }: Quantity
): number {
	const output = kind === 'value' ? node : (recording.graph.output ?? node);
	const trace = replay(differentiateAt(recording, output, new Map([...leaves, ...when])));
	const changes = kind === 'value' ? trace.valueChanges : trace.gradChanges;
	return changes[node]?.at(-1)?.number ?? NaN;
}

/** The weights at every step of a descent, at most up to where it breaks down. */
export function weightsAlong(
	recording: Recording,
	descent: Descent,
	rate: number,
	steps: number
): readonly ReadonlyMap<NodeId, number>[] {
	return pathOf(recording, descent, rate, steps).points.map(
		({ weights }) => new Map(descent.leaves.map((leaf, index) => [leaf, weights[index] ?? NaN]))
	);
}

function pathOf(
	recording: Recording,
	{ node, leaves, optimizer }: Descent,
	rate: number,
	steps: number
) {
	const objective = objectiveOf(differentiateAt(recording, node), leaves);
	const start = leaves.map((leaf) => recording.leafValues.get(leaf) ?? NaN);
	return descend(objective, start, optimizers[optimizer], rate, steps);
}
