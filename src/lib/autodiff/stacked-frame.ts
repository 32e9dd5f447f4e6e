/** What a frame shows of a stack: the drawn nodes with the numbers of one of its instances. */
import type { Frame } from './frame.ts';
import type { EdgeId, NodeId } from './graph.ts';
import { instanceOf, type Stack } from './stack.ts';
import type { Step } from './trace.ts';

/** The frame as it is drawn; a step of another instance is not part of the picture. */
export function stackedFrame(frame: Frame, stack: Stack, shown: number): Frame {
	const { graph } = frame.trace;
	const instance = stack.instances[shown];
	const node = (drawn: NodeId) => instance?.get(drawn) ?? drawn;
	const edge = (drawn: EdgeId): EdgeId => {
		const { consumer, index } = graph.edges[drawn] ?? { consumer: -1, index: 0 };
		const other = node(consumer);
		return other === consumer ? drawn : (graph.firstEdge[other] ?? 0) + index;
	};
	const step = frame.step && drawnStep(frame.step, frame, stack, shown);
	return {
		...frame,
		step,
		nodeAt: node,
		valueOf: (drawn) => frame.valueOf(node(drawn)),
		gradOf: (drawn) => frame.gradOf(node(drawn)),
		derivativeOf: (drawn) => frame.derivativeOf(edge(drawn)),
		contributionsTo: (drawn) => frame.contributionsTo(node(drawn)),
		waitingFor: (drawn) => frame.waitingFor(node(drawn)),
		isActiveEdge: (drawn) => frame.isActiveEdge(edge(drawn)),
		isActiveNode: (drawn) => frame.isActiveNode(node(drawn)),
		writtenTo: (drawn) => frame.writtenTo(node(drawn))
	};
}

/** A step with the nodes that are drawn for its own; null where another instance than the shown one takes it. */
function drawnStep(step: Step, { trace }: Frame, stack: Stack, shown: number): Step | null {
	const touched = step.kind === 'contribution' ? [step.node, step.consumer] : [step.node];
	const isElsewhere = touched.some((node) => (instanceOf(stack, node) ?? shown) !== shown);
	if (isElsewhere && !isShared(stack, step)) return null;
	const drawn = (node: NodeId) => stack.drawnAs[node] ?? node;
	if (step.kind !== 'contribution') return { ...step, node: drawn(step.node) };
	const { graph } = trace;
	const consumer = drawn(step.consumer);
	const index = graph.edges[step.edge]?.index ?? 0;
	const edge = (graph.firstEdge[consumer] ?? 0) + index;
	return { ...step, node: drawn(step.node), consumer, edge };
}

/** Whether a step is about a node that all instances use, such as a weight: its sum is everyone's. */
function isShared(stack: Stack, step: Step): boolean {
	return instanceOf(stack, step.node) === null;
}

/** The instance that a step is about, from 0; null where it is about none of them. */
export function instanceOfStep(stack: Stack, step: Step | null): number | null {
	if (!step) return null;
	const here = instanceOf(stack, step.node);
	if (here !== null || step.kind !== 'contribution') return here;
	return instanceOf(stack, step.consumer);
}
