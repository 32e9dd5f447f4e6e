/**
 * Contracting a path to the nodes that have names: a reader thinks of ∂s₂/∂w₂₃, not of the sum and the
 * product between them. Nodes in between stay where two paths would look the same without them.
 */
import type { Graph } from '#lib/autodiff/index.ts';
import type { PathPart } from './paths.ts';

type Path = readonly PathPart[];

/** The paths with unnamed nodes left out where that keeps them apart, and where something remains. */
export function contractPaths(graph: Graph, paths: readonly Path[]): readonly Path[] {
	const short = paths.map((path) => contract(graph, path));
	const count = new Map<string, number>();
	for (const path of short) count.set(keyOf(path), (count.get(keyOf(path)) ?? 0) + 1);
	return short.map((path, index) =>
		path.length === 1 || count.get(keyOf(path)) !== 1 ? (paths[index] ?? path) : path
	);
}

function contract(graph: Graph, path: Path): Path {
	const short: PathPart[] = [];
	for (const part of path) {
		const last = short.at(-1);
		const isBetween = last && graph.nodes[last.operand]?.name === null;
		if (!isBetween) short.push(part);
		else
			short[short.length - 1] = {
				consumer: last.consumer,
				operand: part.operand,
				edge: null,
				derivative: last.derivative * part.derivative
			};
	}
	return short;
}

function keyOf(path: Path): string {
	return path.map(({ operand }) => operand).join(' ');
}
