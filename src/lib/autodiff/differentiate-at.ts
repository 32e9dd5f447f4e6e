/**
 * A program looks at one output; a reader may ask for another. The same graph is run forward up to any
 * node and backward from it, so that every node is a function with slopes of its own.
 */
import { backwardOrder } from './backward-order.ts';
import { edgesInto, type NodeId } from './graph.ts';
import { plainRecording, type RecordedEvent, type Recording } from './recording.ts';

/**
 * One forward pass to a node, over what it depends on only, and one backward pass from it. Assignments
 * of the program are left out: the leaves have the values that are given, or else those they began with.
 */
export function differentiateAt(
	{ graph, leafValues }: Recording,
	output: NodeId,
	values: ReadonlyMap<NodeId, number> = new Map()
): Recording {
	const needed = new Set([output]);
	const forward: RecordedEvent[] = [];
	// Recording order is topological: downwards, every consumer comes before its operands.
	for (let id = output; id >= 0; id--) {
		if (!needed.has(id) || graph.nodes[id]?.op == null) continue;
		for (const { operand } of edgesInto(graph, id)) needed.add(operand);
		forward.push({ kind: 'forward', node: id });
	}
	return plainRecording({ ...graph, output }, new Map([...leafValues, ...values]), [
		...forward.reverse(),
		{ kind: 'seed', node: output },
		...backwardOrder(graph, output).map((edge) => ({ kind: 'contribution' as const, edge }))
	]);
}
