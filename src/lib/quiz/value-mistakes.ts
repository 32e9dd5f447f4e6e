/** The wrong numbers that a value is likely to be given, each computed on the graph. */
import { frameAt, opOf, type ForwardStep, type NodeId, type Trace } from '#lib/autodiff/index.ts';
import { stepsToValue } from './inner-steps.ts';
import { otherRun } from './other-run.ts';
import { mistakeAt, type Mistake } from './mistake.ts';
import { wrongValues } from './wrong-values.ts';

/** So many slips in the last step are likelier than any mistake elsewhere. */
const likeliest = 4;

/**
 * Mistakes about the value that a forward step computes, likeliest first. Only numbers that are known
 * before the step go into them, and those of the `others`, runs of the same program with other leaves.
 */
export function valueMistakes(
	trace: Trace,
	{ node, index, value: answer }: ForwardStep,
	others: readonly Trace[] = []
): readonly Mistake[] {
	const { graph } = trace;
	const { valueOf } = frameAt(trace, index);
	const value = (id: NodeId) => valueOf(id) ?? NaN;
	const inner = stepsToValue(graph, node);
	const recomputed = (changed: NodeId, result: number): number => {
		const values = new Map([[changed, result]]);
		const now = (id: NodeId | undefined) =>
			values.get(id ?? -1) ?? (id === undefined ? 0 : value(id));
		for (const id of inner) {
			const { op, operands } = graph.nodes[id] ?? { op: null, operands: [] };
			if (id <= changed || op === null) continue;
			values.set(id, opOf(op).forward(now(operands[0]), now(operands[1])));
		}
		return now(node);
	};
	const wrong = [...inner].reverse().flatMap((id) => {
		const { op, operands } = graph.nodes[id] ?? { op: null, operands: [] };
		if (op === null) return [];
		const [a = 0, b = 0] = operands.map(value);
		return wrongValues({ op, operands, a, b }).map((slip) =>
			mistakeAt(id, slip, { value: recomputed(id, slip.value), answer })
		);
	});
	return [
		...wrong.slice(0, likeliest),
		...otherRun(trace, others, index, (frame) => frame.valueOf(node)),
		{ value: -answer, reason: { kind: 'sign' } },
		...wrong.slice(likeliest),
		...likeNodes(trace, node)
			.filter((id) => valueOf(id) !== null)
			.map((id): Mistake => ({ value: value(id), reason: { kind: 'value-of', node: id } }))
	];
}

/** Named nodes of the same op, between which one slips: h₁ and h₂. */
function likeNodes({ graph }: Trace, node: NodeId): readonly NodeId[] {
	const { op } = graph.nodes[node] ?? { op: null };
	return graph.nodes
		.filter((other) => other.op === op && other.name !== null && other.id !== node)
		.map(({ id }) => id);
}
