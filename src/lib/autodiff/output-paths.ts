/**
 * All paths from a node to the output of the backward pass. The gradient is the sum over them of the
 * products of their local derivatives. There can be more of them than anybody could list: they are
 * counted exactly without being walked, and the largest are found first.
 */
import { backwardPassAt } from './backward-pass-at.ts';
import { usesOf, type Edge, type EdgeId, type NodeId } from './graph.ts';
import { Heap } from './heap.ts';
import type { Trace } from './trace.ts';

/** One path, from the node up to the output. */
export interface OutputPath {
	readonly edges: readonly Edge[];
	/** The local derivative of each edge; null where the pass has not used it yet. */
	readonly derivatives: readonly (number | null)[];
	/** Their product, 1 for the output itself; null while one of them is not known. */
	readonly product: number | null;
}

/** The paths from a node to the output. */
export interface OutputPaths {
	readonly node: NodeId;
	readonly output: NodeId | null;
	/** The largest by the size of their products, the largest first. */
	readonly paths: readonly OutputPath[];
	/** How many there are in all; null beyond 10³⁰⁰. */
	readonly count: bigint | null;
	/** The sum over all of them; null while a local derivative of one is not known. */
	readonly sum: number | null;
}

/** No count has more binary digits: 10³⁰⁰ has 997. */
const mostDigits = 997n;

/** What is known of a node below the output. */
interface Above {
	readonly uses: readonly Edge[];
	/** log₂ of the largest product on the way up. */
	readonly best: number;
	readonly count: bigint | null;
	readonly sum: number | null;
}

/** A path that is still on its way up, as a list from its end to its beginning. */
interface Climb {
	readonly at: NodeId;
	readonly size: number;
	readonly rank: number;
	readonly edge: Edge | null;
	readonly below: Climb | null;
}

/** The paths from a node to the output of the current pass, at most `limit` of them listed. */
export function outputPaths(
	trace: Trace,
	position: number,
	node: NodeId,
	limit: number
): OutputPaths {
	const { pass, output } = backwardPassAt(trace, position);
	if (output === null) return { node, output, paths: [], count: 0n, sum: null };
	const derivativeOf = (edge: EdgeId) => derivativeIn(trace, position, edge, pass);
	const above = lookUp(trace, node, output, derivativeOf);
	const found = above.get(node);
	if (!found) return { node, output, paths: [], count: 0n, sum: null };
	const { count, sum } = found;
	return { node, output, paths: largest(above, node, output, limit, derivativeOf), count, sum };
}

/** What lies above each node that can be reached from `start` and leads to the output. */
function lookUp(
	{ graph }: Trace,
	start: NodeId,
	output: NodeId,
	derivativeOf: (edge: EdgeId) => number | null
): ReadonlyMap<NodeId, Above> {
	const reached = new Set<NodeId>([start]);
	const open = [start];
	for (let node = open.pop(); node !== undefined; node = open.pop()) {
		if (node === output) continue;
		for (const { consumer } of usesOf(graph, node)) {
			if (consumer > output || reached.has(consumer)) continue;
			reached.add(consumer);
			open.push(consumer);
		}
	}
	const above = new Map<NodeId, Above>([[output, { uses: [], best: 0, count: 1n, sum: 1 }]]);
	// Consumers are recorded after their operands: from the last node on, what lies above is known.
	for (const node of [...reached].sort((a, b) => b - a)) {
		if (node === output) continue;
		const uses = usesOf(graph, node).filter(({ consumer }) => above.has(consumer));
		if (uses.length === 0) continue;
		let best = -Infinity;
		let count: bigint | null = 0n;
		let sum: number | null = 0;
		for (const { id, consumer } of uses) {
			const next = above.get(consumer);
			if (!next) continue;
			const derivative = derivativeOf(id);
			best = Math.max(best, sizeOf(derivative) + next.best);
			count = count === null || next.count === null ? null : count + next.count;
			sum =
				sum === null || next.sum === null || derivative === null
					? null
					: sum + derivative * next.sum;
		}
		if (count !== null && count >> mostDigits > 0n) count = null;
		above.set(node, { uses, best, count, sum });
	}
	return above;
}

/**
 * Best first: the largest product that a beginning can still have is known exactly, so complete paths
 * come out in the order of their size. Among equals the one nearest to the output goes on, so that ties
 * are not all begun before one is finished.
 */
function largest(
	above: ReadonlyMap<NodeId, Above>,
	start: NodeId,
	output: NodeId,
	limit: number,
	derivativeOf: (edge: EdgeId) => number | null
): readonly OutputPath[] {
	const climbs = new Heap<Climb>((a, b) => (a.rank === b.rank ? a.at > b.at : a.rank > b.rank));
	const climb = (at: NodeId, size: number, edge: Edge | null, below: Climb | null) => {
		climbs.push({ at, size, rank: rankOf(size + (above.get(at)?.best ?? 0)), edge, below });
	};
	climb(start, 0, null, null);
	const paths: OutputPath[] = [];
	while (paths.length < limit) {
		const next = climbs.pop();
		if (!next) break;
		if (next.at === output) paths.push(pathOf(next, derivativeOf));
		else {
			for (const edge of above.get(next.at)?.uses ?? []) {
				climb(edge.consumer, next.size + sizeOf(derivativeOf(edge.id)), edge, next);
			}
		}
	}
	return paths;
}

function pathOf(end: Climb, derivativeOf: (edge: EdgeId) => number | null): OutputPath {
	const edges: Edge[] = [];
	for (let at: Climb | null = end; at; at = at.below) if (at.edge) edges.push(at.edge);
	edges.reverse();
	const derivatives = edges.map(({ id }) => derivativeOf(id));
	const product = derivatives.reduce<number | null>(
		(whole, factor) => (whole === null || factor === null ? null : whole * factor),
		1
	);
	return { edges, derivatives, product };
}

/** log₂ of the size of a factor. One that is not known or undefined is taken for 1 and for the largest. */
function sizeOf(derivative: number | null): number {
	if (derivative === null) return 0;
	return Number.isNaN(derivative) ? Infinity : Math.log2(Math.abs(derivative));
}

/** Equal but for rounding is equal; 0 · ∞ is undefined, and comes first. */
function rankOf(size: number): number {
	return Number.isNaN(size) ? Infinity : Math.round(size * 2 ** 24) / 2 ** 24;
}

/** The local derivative that the pass has used on an edge by a position. */
function derivativeIn(
	{ derivativeChanges, steps }: Trace,
	position: number,
	edge: EdgeId,
	pass: number | null
): number | null {
	// Few passes use one edge, and the wanted one is mostly the last.
	const change = derivativeChanges[edge]?.findLast(({ step }) => step < position);
	const used = change && change.number !== null ? steps[change.step] : null;
	return used?.kind === 'contribution' && used.pass === pass ? used.localDerivative : null;
}
