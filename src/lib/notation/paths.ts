/**
 * The paths from the output of a backward pass down to one of its nodes. The gradient is the sum over
 * them of the products of their local derivatives: this is what a backward pass computes, without ever
 * listing paths, of which there can be more than one could count.
 */
import {
	usesOf,
	type ContributionStep,
	type EdgeId,
	type NodeId,
	type Trace
} from '#lib/autodiff/index.ts';
import { outputOf } from './passes.ts';

/** One piece of a path: from a node up to a consumer of it. */
export interface PathPart {
	readonly consumer: NodeId;
	readonly operand: NodeId;
	/** The edge between them; null where it takes more than one (`x·x`, or nodes left out). */
	readonly edge: EdgeId | null;
	/** ∂consumer/∂operand. */
	readonly derivative: number;
}

/** The first paths to a node, each from the output downwards, and how many there are beside them. */
export interface Paths {
	readonly paths: readonly (readonly PathPart[])[];
	/** 0 when all are listed; null when there are too many to count. */
	readonly more: number | null;
}

const shownPaths = 4;
/** How many edges are looked at, for listing and for counting: playing must not wait for it. */
const budget = 4000;

/** The paths of a step's pass to the node of the step; null when they are too long to follow. */
export function pathsTo(trace: Trace, step: ContributionStep): Paths | null {
	const walk = new Walk(trace, step);
	const paths: PathPart[][] = [];
	const open: Generator<PathPart>[] = [walk.partsUp(step.node)];
	const path: PathPart[] = [];
	while (open.length > 0 && paths.length < shownPaths) {
		const next = open.at(-1)?.next();
		if (walk.looked > budget) return paths.length > 0 ? { paths, more: null } : null;
		if (!next || next.done) {
			open.pop();
			path.pop();
			continue;
		}
		path.push(next.value);
		if (next.value.consumer === walk.output) {
			paths.push(path.toReversed());
			path.pop();
		} else open.push(walk.partsUp(next.value.consumer));
	}
	if (open.length === 0) return { paths, more: 0 };
	const count = countPaths(new Walk(trace, step), step.node);
	return { paths, more: count === null ? null : count - paths.length };
}

/** How many paths there are; null when there is too much to look at. */
function countPaths(walk: Walk, start: NodeId): number | null {
	const partsOf = new Map<NodeId, PathPart[]>();
	const open = [start];
	for (let node = open.pop(); node !== undefined; node = open.pop()) {
		if (node === walk.output || partsOf.has(node)) continue;
		const parts: PathPart[] = [];
		for (const part of walk.partsUp(node)) {
			if (walk.looked > budget) return null;
			parts.push(part);
			open.push(part.consumer);
		}
		partsOf.set(node, parts);
	}
	const counts = new Map<NodeId, number>([[walk.output, 1]]);
	// Consumers are recorded after their operands: from the last node on, every count is known.
	for (const node of [...partsOf.keys()].sort((a, b) => b - a)) {
		const parts = partsOf.get(node) ?? [];
		counts.set(
			node,
			parts.reduce((sum, { consumer }) => sum + (counts.get(consumer) ?? 0), 0)
		);
	}
	const count = counts.get(start) ?? 0;
	return count <= Number.MAX_SAFE_INTEGER ? count : null;
}

/** Looks upwards along the edges that the pass has used; each of them leads to the output. */
class Walk {
	readonly output: NodeId;
	readonly #trace: Trace;
	readonly #step: ContributionStep;
	/** How many edges were looked at. */
	looked = 0;

	constructor(trace: Trace, step: ContributionStep) {
		this.#trace = trace;
		this.#step = step;
		this.output = outputOf(trace, step);
	}

	/** The parts of paths that begin at a node, those to the same consumer in one. */
	*partsUp(operand: NodeId): Generator<PathPart> {
		let part = null as PathPart | null;
		for (const { id, consumer } of usesOf(this.#trace.graph, operand)) {
			this.looked++;
			const derivative = this.#derivativeIn(id);
			if (derivative === null) continue;
			if (part?.consumer === consumer) {
				part = { ...part, edge: null, derivative: part.derivative + derivative };
				continue;
			}
			if (part) yield part;
			part = { consumer, operand, edge: id, derivative };
		}
		if (part) yield part;
	}

	#derivativeIn(edge: EdgeId): number | null {
		const changes = this.#trace.derivativeChanges[edge] ?? [];
		// Few passes use one edge, and the wanted one is mostly the last.
		const change = changes.findLast(({ step }) => step <= this.#step.index);
		const used = change && this.#trace.steps[change.step];
		return used?.kind === 'contribution' && used.pass === this.#step.pass
			? used.localDerivative
			: null;
	}
}
