/** From what was taped to a recording: numbers that something depends on get their places in a list. */
import { listNumbers, type Derivation } from './arithmetic.ts';
import type { Graph, NodeId } from './graph.ts';
import { plainRecording, type LeafLoad, type RecordedEvent, type Recording } from './recording.ts';

type Update = Extract<RecordedEvent, { kind: 'update' }>;

/** An event whose number is not listed yet. */
export type TapedEvent =
	Exclude<RecordedEvent, Update> | (Omit<Update, 'from'> & { readonly from: Derivation | null });

/** A leaf whose value follows from numbers of the graph. */
export type TapedLoad = Omit<LeafLoad, 'from'> & { readonly from: Derivation };

/** Makes the recording, independent of what is taped later. */
export function finishRecording(
	graph: Graph,
	leafValues: ReadonlyMap<NodeId, number>,
	events: readonly TapedEvent[],
	loads: readonly TapedLoad[]
): Recording {
	const assigned = events.flatMap((event) => (event.kind === 'update' ? (event.from ?? []) : []));
	const { numbers, placeOf } = listNumbers([...assigned, ...loads.map(({ from }) => from)]);
	const listed = events.map((event) =>
		event.kind === 'update' ? { ...event, from: event.from && placeOf(event.from) } : event
	);
	return {
		...plainRecording(graph, new Map(leafValues), listed),
		numbers,
		loads: loads.map((load) => ({ ...load, from: placeOf(load.from) }))
	};
}
