/**
 * When a number of a run is meant. In a training run a node has many values; a pass means the one that
 * belongs to its computation, a position means what stands on the stage there.
 */
import type { Change, Edge, NodeId, Trace } from '#lib/autodiff/index.ts';

/** What a number is of: a node's value, its grad, or the local derivative along an edge. */
export type Term =
	| { readonly kind: 'value' | 'grad'; readonly node: NodeId }
	| { readonly kind: 'local'; readonly edge: Edge };

/** A pass, counted from 0, or a position. */
export type Moment = { readonly pass: number } | { readonly position: number };

/** The change that gave a term the number that it has at a moment; null where it has none. */
export function changeAt(trace: Trace, term: Term, moment: Moment): Change | null {
	const changes = changesOf(trace, term);
	if ('position' in moment) return before(changes, moment.position);
	const { first = 0, end = trace.steps.length } = trace.recording.passes[moment.pass] ?? {};
	if (term.kind === 'local') return before(changes, end);
	if (term.kind === 'value') return before(changes, lastUse(trace, term.node, first, end) ?? end);
	// What an update does to a grad belongs to the next backward pass.
	const arrived = changes.findLast(
		({ step }) => step >= first && step < end && trace.steps[step]?.kind !== 'update'
	);
	return arrived ?? before(changes, end);
}

/** The last step of a pass that computes with a leaf; null for other nodes. */
function lastUse({ graph, steps }: Trace, node: NodeId, first: number, end: number): number | null {
	if (graph.nodes[node]?.op !== null) return null;
	const used = steps
		.slice(first, end)
		.findLast((step) => step.kind === 'forward' && graph.nodes[step.node]?.operands.includes(node));
	return used?.index ?? null;
}

function changesOf(trace: Trace, term: Term): readonly Change[] {
	if (term.kind === 'local') return trace.derivativeChanges[term.edge.id] ?? [];
	return (term.kind === 'value' ? trace.valueChanges : trace.gradChanges)[term.node] ?? [];
}

function before(changes: readonly Change[], position: number): Change | null {
	return changes.findLast(({ step }) => step < position) ?? null;
}
