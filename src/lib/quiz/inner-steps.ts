/**
 * Between one named number and the next lie steps that the program gave no name: the products and partial
 * sums of `s1 = w11*x1 + w12*x2`. To somebody who computes by hand they belong to the named one.
 */
import type { ContributionStep, Graph, NodeId, Trace } from '#lib/autodiff/index.ts';

/** So many unnamed steps at most belong to one named number. */
const most = 32;

/** Whether a node is an unnamed step on the way to a named one. */
export function isInner({ nodes, output }: Graph, node: NodeId): boolean {
	const found = nodes[node];
	return found?.kind === 'operation' && found.name === null && node !== output;
}

/** A node and the unnamed steps that its value is computed by, in the order of the forward pass. */
export function stepsToValue(graph: Graph, node: NodeId): readonly NodeId[] {
	return gather(node, (id) => graph.nodes[id]?.operands ?? [], graph).sort((a, b) => a - b);
}

/** A node and the unnamed steps that its gradient comes over, in the order of the backward pass. */
export function stepsToGrad(trace: Trace, node: NodeId, pass: number): readonly NodeId[] {
	const consumers = (id: NodeId) =>
		contributionsTo(trace, id, pass).map(({ consumer }) => consumer);
	return gather(node, consumers, trace.graph).sort((a, b) => b - a);
}

/** The contributions that reach a node in a backward pass, in order. */
export function contributionsTo(
	{ gradChanges, steps }: Trace,
	node: NodeId,
	pass: number
): readonly ContributionStep[] {
	return (gradChanges[node] ?? [])
		.map((change) => steps[change.step])
		.filter((step) => step?.kind === 'contribution')
		.filter((step) => step.pass === pass);
}

function gather(from: NodeId, next: (id: NodeId) => readonly NodeId[], graph: Graph): NodeId[] {
	const found = new Set([from]);
	// What is added while it is walked is walked as well.
	for (const id of found) {
		for (const other of next(id)) {
			if (found.size < most && isInner(graph, other)) found.add(other);
		}
	}
	return [...found];
}
