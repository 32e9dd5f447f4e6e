/** What can be said of one node beside its numbers: the steps at which each of them comes about. */
import {
	edgesInto,
	usesOf,
	type Change,
	type Edge,
	type NodeId,
	type Trace
} from '#lib/autodiff/index.ts';

/** An edge of a node, with what a backward pass does along it. */
export interface EdgeInspection {
	readonly edge: Edge;
	/** The local derivative and the contribution; null while the pass has not come there. */
	readonly derivative: number | null;
	readonly amount: number | null;
	/** The position after the step that uses the edge, which may be still to come; null when none does. */
	readonly position: number | null;
}

/** The steps of a node. */
export interface Inspection {
	/** The position after the step that computed the value or will; null for a value that is given. */
	readonly valuePosition: number | null;
	/** The edges to its operands, in their order. */
	readonly from: readonly EdgeInspection[];
	/** One edge for each use, in recording order. */
	readonly uses: readonly EdgeInspection[];
}

/** Inspects a node at a position. */
export function inspect(trace: Trace, position: number, node: NodeId): Inspection {
	const value = nearestChange(trace.valueChanges[node], position);
	const inspectEdge = (edge: Edge): EdgeInspection => {
		const change = nearestChange(trace.derivativeChanges[edge.id], position);
		const step = change && trace.steps[change.step];
		if (step?.kind !== 'contribution') {
			return { edge, derivative: null, amount: null, position: null };
		}
		const isKnown = step.index < position;
		return {
			edge,
			derivative: isKnown ? step.localDerivative : null,
			amount: isKnown ? step.amount : null,
			position: step.index + 1
		};
	};
	return {
		valuePosition: value === null || value.step < 0 ? null : value.step + 1,
		from: edgesInto(trace.graph, node).map(inspectEdge),
		uses: usesOf(trace.graph, node).map(inspectEdge)
	};
}

/** The number that stands at a position, else the one that comes next. */
function nearestChange(changes: readonly Change[] = [], position: number): Change | null {
	const last = changes.findLast(({ step }) => step < position);
	if (last && last.number !== null) return last;
	return changes.find(({ step, number }) => step >= position && number !== null) ?? null;
}
