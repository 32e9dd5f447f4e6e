/**
 * A memory is a leaf that gets the value of another node at the end of a turn, `v.data = v_new.data`, and
 * so carries it into the next. No gradient flows there; it is no edge of the graph.
 */
import type { NodeId } from './graph.ts';
import type { Recording } from './recording.ts';

/** From the node whose value is kept to the leaf that keeps it. */
export interface Carry {
	readonly from: NodeId;
	readonly to: NodeId;
}

/** What a program carries over, each pair once and in the order of the run. */
export function carriesOf({ events, numbers }: Recording): readonly Carry[] {
	const found = new Map<string, Carry>();
	for (const event of events) {
		if (event.kind !== 'update' || event.target !== 'value' || event.from === null) continue;
		const number = numbers[event.from];
		if (number?.kind !== 'read' || number.of !== 'value' || number.node === event.node) continue;
		found.set(`${number.node} ${event.node}`, { from: number.node, to: event.node });
	}
	return [...found.values()];
}
