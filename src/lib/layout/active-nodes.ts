/** The nodes that a step is about: what a camera keeps in sight. */
import type { Frame, NodeId } from '#lib/autodiff/index.ts';

/** The nodes of the frame's step with those that it reads; before the first step, the first node. */
export function activeNodesOf({ step, trace }: Frame): readonly NodeId[] {
	if (step === null) return [0];
	if (step.kind === 'contribution') return [step.node, step.consumer];
	return step.kind === 'forward' ? withOperands(trace.graph, step.node) : [step.node];
}

/** A node and what it reads. */
export function withOperands({ nodes }: Frame['trace']['graph'], node: NodeId): readonly NodeId[] {
	return [node, ...(nodes[node]?.operands ?? [])];
}
