/**
 * A frame is all that is known at one position of a trace. Position 0 is before the first step,
 * position n after the n-th. It is a pure function of (trace, position): nothing is played to get
 * there, every number is looked up among its changes by binary search.
 */
import type { Quantity } from './arithmetic.ts';
import type { EdgeId, NodeId } from './graph.ts';
import type { Change, ContributionStep, Step, Trace } from './trace.ts';

/** What is known at a position. */
export interface Frame {
	readonly trace: Trace;
	/** From 0 to the number of steps. */
	readonly position: number;
	/** The step that led here; null at position 0. */
	readonly step: Step | null;
	/** The node that is shown in the place of one: another one only where a stack is drawn as one. */
	nodeAt(node: NodeId): NodeId;
	/** The node's value, null while it is not computed yet. */
	valueOf(node: NodeId): number | null;
	/** The node's grad, null while nothing has arrived yet. */
	gradOf(node: NodeId): number | null;
	/** The local derivative that a backward pass used on the edge, null while none has. */
	derivativeOf(edge: EdgeId): number | null;
	/** The contributions that have reached the node in its current backward pass, in order. */
	contributionsTo(node: NodeId): readonly ContributionStep[];
	/** How many contributions of that pass are still to come; 0 before any has. */
	waitingFor(node: NodeId): number;
	/** Whether the current step moves a number along this edge. */
	isActiveEdge(edge: EdgeId): boolean;
	/** Whether the current step writes a number of this node. */
	isActiveNode(node: NodeId): boolean;
	/** Which of its numbers the current step writes; null where it writes none. */
	writtenTo(node: NodeId): Quantity | null;
}

/** The frame at a position, which is clamped to the trace. Costs the same everywhere. */
export function frameAt(trace: Trace, position: number): Frame {
	const place = Math.min(Math.max(Math.trunc(position) || 0, 0), trace.steps.length);
	const step = trace.steps[place - 1] ?? null;
	const lastContribution = (node: NodeId): ContributionStep | null => {
		const change = lastChange(trace.gradChanges[node], place);
		const found = change && change.number !== null ? trace.steps[change.step] : null;
		return found?.kind === 'contribution' ? found : null;
	};
	return {
		trace,
		position: place,
		step,
		nodeAt: (node) => node,
		valueOf: (node) => lastChange(trace.valueChanges[node], place)?.number ?? null,
		gradOf: (node) => lastChange(trace.gradChanges[node], place)?.number ?? null,
		derivativeOf: (edge) => lastChange(trace.derivativeChanges[edge], place)?.number ?? null,
		contributionsTo(node) {
			const last = lastContribution(node);
			if (!last) return [];
			const changes = trace.gradChanges[node] ?? [];
			const end = countBefore(changes, place);
			return changes
				.slice(end - last.part, end)
				.map((change) => trace.steps[change.step])
				.filter((found) => found?.kind === 'contribution');
		},
		waitingFor(node) {
			const last = lastContribution(node);
			return last ? last.parts - last.part : 0;
		},
		isActiveEdge(edge) {
			if (step?.kind === 'contribution') return step.edge === edge;
			return step?.kind === 'forward' && trace.graph.edges[edge]?.consumer === step.node;
		},
		isActiveNode: (node) => step?.node === node,
		writtenTo(node) {
			if (step?.node !== node) return null;
			if (step.kind === 'update') return step.target;
			return step.kind === 'forward' ? 'value' : 'grad';
		}
	};
}

/** The last of the changes that happened before a position. */
function lastChange(changes: readonly Change[] = [], position: number): Change | null {
	return changes[countBefore(changes, position) - 1] ?? null;
}

/** How many of the changes happened before a position, by binary search. */
function countBefore(changes: readonly Change[], position: number): number {
	let low = 0;
	let high = changes.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((changes[middle]?.step ?? 0) < position) low = middle + 1;
		else high = middle;
	}
	return low;
}
