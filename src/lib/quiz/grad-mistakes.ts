/** The wrong numbers that a gradient is likely to be given, each computed on the graph. */
import {
	frameAt,
	type ContributionStep,
	type NodeId,
	type SeedStep,
	type Trace
} from '#lib/autodiff/index.ts';
import { contributionsTo, stepsToGrad } from './inner-steps.ts';
import { mistakeAt, type Mistake } from './mistake.ts';
import { otherRun } from './other-run.ts';
import { wrongSlopes } from './wrong-slopes.ts';

/** So many slips in the last step are likelier than any mistake elsewhere. */
const likeliest = 4;

/**
 * Mistakes about what a node receives in a backward pass, likeliest first. They use the numbers of the
 * forward pass and gradients that have arrived before, and those of the `others`.
 */
export function gradMistakes(
	trace: Trace,
	node: NodeId,
	pass: number,
	others: readonly Trace[] = []
): readonly Mistake[] {
	const parts = contributionsTo(trace, node, pass);
	const [first] = parts;
	const last = parts.at(-1);
	if (!first || !last) return [];
	const { valueOf, gradOf } = frameAt(trace, first.index);
	const inner = stepsToGrad(trace, node, pass);
	const answer = parts.reduce((sum, { amount }) => sum + amount, 0);
	const slips = inner
		.toReversed()
		.flatMap((id) => contributionsTo(trace, id, pass))
		.flatMap((part) =>
			slopesAt(trace, part).map((slip) => {
				const value = recomputed(trace, inner, pass, node, part, slip.value);
				return mistakeAt(part.consumer, slip, { value, answer });
			})
		);
	const known: Mistake[] = alike(trace, node)
		.map((id) => ({ id, grad: gradOf(id) }))
		.flatMap(({ id, grad }) =>
			grad === null ? [] : [{ value: grad, reason: { kind: 'grad-of', node: id } as const }]
		);
	const value = valueOf(node);
	return [
		...ofPaths(parts),
		...slips.slice(0, likeliest),
		{ value: -answer, reason: { kind: 'sign' } },
		...otherRun(trace, others, last.index, (frame) => frame.gradOf(node)),
		...slips.slice(likeliest),
		...localAlone(parts),
		...(value === null ? [] : [{ value, reason: { kind: 'value-for-grad', node } as const }]),
		...otherUpstreams(trace, first, gradOf),
		...known
	];
}

/** Mistakes about the gradient with which a backward pass begins. */
export function seedMistakes(trace: Trace, { index, node, after }: SeedStep): readonly Mistake[] {
	const value = frameAt(trace, index).valueOf(node);
	return [
		{ value: 0, reason: { kind: 'no-seed', node } },
		...(value === null ? [] : [{ value, reason: { kind: 'value-for-grad', node } as const }]),
		{ value: -after, reason: { kind: 'sign' } }
	];
}

/** Mistakes about the part that one edge brings to a gradient of several. */
export function partMistakes(trace: Trace, part: ContributionStep): readonly Mistake[] {
	const { gradOf, valueOf } = frameAt(trace, part.index);
	const value = valueOf(part.node);
	return [
		...slopesAt(trace, part).map((slip) =>
			mistakeAt(part.consumer, slip, { value: part.upstream * slip.value, answer: part.amount })
		),
		{ value: -part.amount, reason: { kind: 'sign' } },
		...localAlone([part]),
		...(value === null
			? []
			: [{ value, reason: { kind: 'value-for-grad', node: part.node } as const }]),
		...otherUpstreams(trace, part, gradOf)
	];
}

/** Wrong slopes of the edge that a contribution came along. */
function slopesAt(trace: Trace, part: ContributionStep): readonly Mistake[] {
	const edge = trace.graph.edges[part.edge];
	const change = trace.valueChanges[part.consumer]?.findLast(({ step }) => step < part.index);
	const step = trace.steps[change?.step ?? -1];
	if (!edge || step?.kind !== 'forward') return [];
	const [a = 0, b = 0] = step.operandValues;
	return wrongSlopes(trace.graph, { edge, a, b, value: step.value, local: part.localDerivative });
}

/** What arrives at the node when one edge on the unnamed way to it is taken with another slope. */
function recomputed(
	trace: Trace,
	inner: readonly NodeId[],
	pass: number,
	node: NodeId,
	changed: ContributionStep,
	slope: number
): number {
	const arrived = new Map<NodeId, number>();
	for (const id of inner) {
		const sum = contributionsTo(trace, id, pass).reduce((total, part) => {
			const upstream = arrived.get(part.consumer) ?? part.upstream;
			return total + upstream * (part === changed ? slope : part.localDerivative);
		}, 0);
		arrived.set(id, sum);
	}
	return arrived.get(node) ?? NaN;
}

/** Where a number is used more than once: paths left out, taken alone, or multiplied. */
function ofPaths(parts: readonly ContributionStep[]): readonly Mistake[] {
	if (parts.length < 2) return [];
	const total = parts.reduce((sum, { amount }) => sum + amount, 0);
	const consumers = new Set(parts.map(({ consumer }) => consumer));
	const alone = [...consumers].map((consumer): Mistake => {
		const value = parts
			.filter((part) => part.consumer === consumer)
			.reduce((sum, { amount }) => sum + amount, 0);
		return { value, reason: { kind: 'one-path', consumer } };
	});
	const without = parts.map(({ amount, consumer }): Mistake => ({
		value: total - amount,
		reason: { kind: 'forgot-path', consumer }
	}));
	const product = parts.reduce((all, { amount }) => all * amount, 1);
	return [...(consumers.size > 1 ? alone : []), ...without, multiplied(product)];
}

function multiplied(value: number): Mistake {
	return { value, reason: { kind: 'multiplied-paths' } };
}

function localAlone([part, ...more]: readonly ContributionStep[]): readonly Mistake[] {
	if (!part || more.length > 0) return [];
	const { consumer, node, localDerivative, upstream } = part;
	return [
		{ value: localDerivative, reason: { kind: 'local-alone', consumer, node } },
		{ value: upstream + localDerivative, reason: { kind: 'added-local', consumer } }
	];
}

/** What arrives at another node of the same kind, taken with this edge's slope. */
function otherUpstreams(
	trace: Trace,
	{ consumer, localDerivative }: ContributionStep,
	gradOf: (node: NodeId) => number | null
): readonly Mistake[] {
	return alike(trace, consumer).flatMap((used): Mistake[] => {
		const upstream = gradOf(used);
		if (upstream === null) return [];
		return [
			{ value: upstream * localDerivative, reason: { kind: 'other-upstream', used, consumer } }
		];
	});
}

/** Nodes of the same kind and op, between which one slips: the weights, the two units. */
function alike({ graph }: Trace, node: NodeId): readonly NodeId[] {
	const found = graph.nodes[node];
	return graph.nodes
		.filter(({ kind, op, id }) => kind === found?.kind && op === found.op && id !== node)
		.map(({ id }) => id);
}
