/**
 * A recording is what a program did, in order, with the numbers of its leaves only: the graph and a
 * list of events. Every other number follows from it (`replay.ts`), so it is small enough to ship with
 * a page, and a changed leaf needs no new run of the program.
 */
import type { Quantity, RecordedNumber } from './arithmetic.ts';
import type { EdgeId, Graph, NodeId, Scope } from './graph.ts';
import { onePass, type Pass } from './passes.ts';

/** One thing that happened: see the kinds of step in `trace.ts`. */
export type RecordedEvent =
	| { readonly kind: 'forward'; readonly node: NodeId }
	| {
			readonly kind: 'seed';
			readonly node: NodeId;
			/** Where in the program it happened. */
			readonly scope?: Scope;
	  }
	| { readonly kind: 'contribution'; readonly edge: EdgeId }
	| {
			readonly kind: 'update';
			readonly node: NodeId;
			/** Which number was assigned: `.data` or `.grad`. */
			readonly target: Quantity;
			/** What was assigned in the run that was recorded. */
			readonly after: number;
			/** Which of the recording's numbers that is; null when the program itself says the number. */
			readonly from: number | null;
			readonly scope?: Scope;
	  };

/** A leaf gets a number in the middle of a run, because the program made it then. */
export interface LeafLoad {
	/** How many events came before. */
	readonly at: number;
	readonly node: NodeId;
	readonly value: number;
	/** Which of the recording's numbers the value is; null when the program itself says it. */
	readonly from: number | null;
}

/** A graph, the values of its leaves, and everything that happened on it. */
export interface Recording {
	readonly graph: Graph;
	/** Initial value of each leaf by node id; operations have no entry. */
	readonly leafValues: ReadonlyMap<NodeId, number>;
	readonly events: readonly RecordedEvent[];
	/** What the program computed beside the graph, as far as updates and leaves depend on it. */
	readonly numbers: readonly RecordedNumber[];
	/** Leaves whose values are not there from the start, in the order of the run. */
	readonly loads: readonly LeafLoad[];
	/** The turns of the training loop, in order; one for everything where nothing was folded (`fold-passes.ts`). */
	readonly passes: readonly Pass[];
	/** Whether the program chose its way by a number of the graph: with other numbers it might go another. */
	readonly hasChosen: boolean;
}

/** A recording of one pass in which nothing was computed beside the graph. */
export function plainRecording(
	graph: Graph,
	leafValues: ReadonlyMap<NodeId, number>,
	events: readonly RecordedEvent[]
): Recording {
	return {
		graph,
		leafValues,
		events,
		numbers: [],
		loads: [],
		passes: [onePass(graph, events.length)],
		hasChosen: false
	};
}

/** Inputs whose grads the program neither reads nor sets. */
export function inputsLeftAlone({ graph, events, numbers }: Recording): readonly NodeId[] {
	const touched = new Set<NodeId>();
	for (const event of events) {
		if (event.kind === 'update' && event.target === 'grad') touched.add(event.node);
	}
	for (const number of numbers) {
		if (number.kind === 'read' && number.of === 'grad') touched.add(number.node);
	}
	return graph.nodes.flatMap(({ id, kind }) => (kind === 'input' && !touched.has(id) ? id : []));
}
