/** What a figure of a rule draws: a number over a leaf, its threshold, and what really happened. */
import type { NodeId } from '#lib/autodiff/index.ts';
import type { Case } from '#lib/training/index.ts';

/** The rule “yes if the node is above the threshold”, held against cases. */
export interface DecisionFigure {
	readonly kind: 'decision';
	readonly node: NodeId;
	readonly leaf: NodeId;
	readonly over: { readonly from: number; readonly to: number };
	/** How far one press of an arrow key moves the handle. */
	readonly step: number;
	readonly threshold: number;
	/** Each at its number of the leaf, in the order of these. */
	readonly cases: readonly Case[];
	/** What yes and no mean here, “passed” and “failed”; null for just that. */
	readonly yesText: string | null;
	readonly noText: string | null;
	/** Bounds of the value axis; null where they follow from the curve. */
	readonly low: number | null;
	readonly high: number | null;
}
