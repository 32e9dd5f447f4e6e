/**
 * A recording is what a program did, in order, with the numbers of its leaves only: the graph and a
 * list of events. Every other number follows from it (`replay.ts`), so it is small enough to ship with
 * a page, and a changed leaf needs no new run of the program.
 */
import type { EdgeId, Graph, NodeId } from './graph.ts';

/** One thing that happened: see the kinds of step in `trace.ts`. */
export type RecordedEvent =
	| { readonly kind: 'forward'; readonly node: NodeId }
	| { readonly kind: 'seed'; readonly node: NodeId }
	| { readonly kind: 'contribution'; readonly edge: EdgeId }
	| {
			readonly kind: 'update';
			readonly node: NodeId;
			/** Which number was assigned: `.data` or `.grad`. */
			readonly target: 'value' | 'grad';
			readonly after: number;
	  };

/** A graph, the values of its leaves, and everything that happened on it. */
export interface Recording {
	readonly graph: Graph;
	/** Initial value of each leaf by node id; operations have no entry. */
	readonly leafValues: ReadonlyMap<NodeId, number>;
	readonly events: readonly RecordedEvent[];
}
