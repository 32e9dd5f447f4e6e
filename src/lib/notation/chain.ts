/** What the whole chain to a node consists of, before it is written down. */
import { frameAt, type NodeId, type Trace } from '#lib/autodiff/index.ts';
import { contractPaths } from './contract.ts';
import { outputOf } from './passes.ts';
import { pathsTo, type PathPart } from './paths.ts';

/** A factor of a product, or null where factors are left out. */
export type Factor = PathPart | null;

/** A gradient as a sum of products of local derivatives. */
export interface Chain {
	readonly output: NodeId;
	readonly node: NodeId;
	/** The factors along each path, from the output down. */
	readonly paths: readonly (readonly Factor[])[];
	/** How many paths there are beside them; null when there are too many to count. */
	readonly more: number | null;
	/** The product along each path. */
	readonly products: readonly number[];
	/** What has arrived at the node in this pass. */
	readonly result: number;
}

/** From so many factors on, those in the middle are left out. */
const mostFactors = 10;
const keptAtEnds = 4;

/**
 * The chain to the node of a backward step, once its last part has arrived. Null elsewhere, where the
 * chain has a single link and would say no more than the step, and where it is too long to follow.
 */
export function chainAt(trace: Trace, position: number): Chain | null {
	const step = trace.steps[position - 1];
	if (step?.kind !== 'contribution' || step.part < step.parts) return null;
	const found = pathsTo(trace, step);
	if (!found || (found.paths.length === 1 && found.paths[0]?.length === 1)) return null;
	const paths = contractPaths(trace.graph, found.paths);
	const arrived = frameAt(trace, position).contributionsTo(step.node);
	return {
		output: outputOf(trace, step),
		node: step.node,
		paths: paths.map(abridge),
		more: found.more,
		products: paths.map((path) => path.reduce((sum, { derivative }) => sum * derivative, 1)),
		result: arrived.reduce((sum, { amount }) => sum + amount, 0)
	};
}

function abridge(path: readonly PathPart[]): readonly Factor[] {
	if (path.length <= mostFactors) return path;
	return [...path.slice(0, keptAtEnds), null, ...path.slice(-keptAtEnds)];
}
