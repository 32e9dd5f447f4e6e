/** What a figure of a chain draws: the numbers along one path, each a gear that the one before it turns. */
import type { NodeId } from '#lib/autodiff/index.ts';

/** A path of gears, and nudges of the first one to choose from. */
export interface ChainFigure {
	readonly kind: 'chain';
	/** A leaf, and the nodes that it reaches one after the other; at least two. */
	readonly along: readonly NodeId[];
	/** At least one. */
	readonly nudges: readonly number[];
}
