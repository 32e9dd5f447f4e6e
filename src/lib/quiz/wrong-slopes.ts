/** The wrong local derivatives that people take along an edge, by the op at its end. */
import type { Edge, Graph, NodeId } from '#lib/autodiff/index.ts';
import type { Mistake, Reason } from './mistake.ts';

/** An edge with the numbers of the operation at its end. */
interface Slope {
	readonly edge: Edge;
	readonly a: number;
	readonly b: number;
	readonly value: number;
	/** The right local derivative. */
	readonly local: number;
}

/** Wrong local derivatives along an edge, likeliest first; `value` is what was taken for the slope. */
export function wrongSlopes(graph: Graph, slope: Slope): readonly Mistake[] {
	const { edge, local } = slope;
	const unchanged: Reason = { kind: 'forgot-local', consumer: edge.consumer, node: edge.operand };
	const own = slopesOf(graph, slope);
	const hasReason = own.some(({ reason }) => reason.kind === 'relu-open');
	return [...(hasReason ? [] : [{ value: 1, reason: unchanged }]), ...own].filter(
		({ value }) => value !== local
	);
}

function slopesOf(graph: Graph, { edge, a, b, value, local }: Slope): readonly Mistake[] {
	const { op, operands } = graph.nodes[edge.consumer] ?? { op: null, operands: [] };
	const other: NodeId = operands[1 - edge.index] ?? edge.operand;
	const own = edge.index === 0 ? a : b;
	const turned: Mistake = { value: -local, reason: { kind: 'sign' } };
	if (op === null) return [];
	const wrong = (taken: number): Mistake => ({
		value: taken,
		reason: { kind: 'wrong-slope', op, consumer: edge.consumer }
	});
	switch (op) {
		case 'add':
			return [];
		case 'subtract':
		case 'negate':
			return [turned];
		case 'multiply':
			return [{ value: own, reason: { kind: 'own-side', node: edge.operand, other } }, turned];
		case 'divide':
			return edge.index === 0 ? [wrong(b)] : [turned, wrong(1 / b), wrong(a)];
		case 'power':
			return edge.index === 0 ? [wrong(a ** (b - 1)), wrong(b * a ** b), wrong(b * a)] : [];
		case 'relu':
			return local === 0
				? [{ value: 1, reason: { kind: 'relu-open', operand: edge.operand } }]
				: [{ value: 0, reason: { kind: 'relu-closed', operand: edge.operand } }, wrong(value)];
		case 'sigmoid':
			return [wrong(value), wrong(1 - value), wrong(own)];
		case 'tanh':
			return [wrong(1 - value), wrong(value)];
		case 'log':
			return [wrong(own), wrong(value), turned];
		case 'sqrt':
			return [wrong(1 / value), wrong(value), wrong(own)];
		default:
			return [wrong(value), wrong(own), turned];
	}
}
