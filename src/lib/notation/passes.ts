/** How the steps of a trace belong together: what their pass differentiates, what stood there before. */
import {
	isClearing,
	type ContributionStep,
	type NodeId,
	type Recording,
	type Step,
	type Trace
} from '#lib/autodiff/index.ts';

const seeds = new WeakMap<Recording, readonly { readonly step: number; readonly node: NodeId }[]>();

/** The output of a step's backward pass; for steps of no pass, of the one before, else the graph's. */
export function outputOf({ recording, graph }: Trace, step: Step): NodeId {
	let all = seeds.get(recording);
	if (!all) {
		// The step of an event has its index.
		all = recording.events.flatMap((event, index) =>
			event.kind === 'seed' ? [{ step: index, node: event.node }] : []
		);
		seeds.set(recording, all);
	}
	const seed =
		'pass' in step ? all[step.pass - 1] : all.findLast((before) => before.step < step.index);
	return seed?.node ?? graph.output ?? step.node;
}

/**
 * Whether a contribution finds nothing to add itself to: no grad yet, or one that the program set to 0.
 * This is a matter of what happened, not of the numbers: a grad that happens to be 0 counts.
 */
export function isFresh({ gradChanges, steps }: Trace, step: ContributionStep): boolean {
	if (step.before === null) return true;
	const changes = gradChanges[step.node] ?? [];
	let low = 0;
	let high = changes.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((changes[middle]?.step ?? 0) < step.index) low = middle + 1;
		else high = middle;
	}
	const previous = steps[changes[low - 1]?.step ?? -1];
	return previous !== undefined && isClearing(previous);
}
