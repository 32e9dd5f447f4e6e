/**
 * What a figure draws, as plain data: which nodes over which leaves, and between which numbers. The
 * curves themselves are not in it. They are computed where they are drawn, from the numbers on the stage.
 */
import type { NodeId } from '#lib/autodiff/index.ts';

/** Two numbers between which an axis runs. */
export interface Range {
	readonly from: number;
	readonly to: number;
}

/** A node as a function of one leaf. */
export interface NodeOverLeaf {
	readonly node: NodeId;
	readonly leaf: NodeId;
}

/** One or several nodes over one leaf, with the point at which the stage stands. */
export interface CurveFigure {
	readonly kind: 'curve';
	/** At least one. Each over its own leaf; all leaves are set to the same number by the handle. */
	readonly curves: readonly NodeOverLeaf[];
	readonly over: Range;
	/** How far one press of an arrow key moves the handle. */
	readonly step: number;
	/** Numbers of the leaf that are marked, and told in the table. */
	readonly points: readonly number[];
	/** Whether the slope at the point is drawn, and the lowest place. */
	readonly hasSlope: boolean;
	readonly hasMinimum: boolean;
	/** Bounds of the value axis; null where they follow from the curve. */
	readonly low: number | null;
	readonly high: number | null;
}

/** Any figure. */
export type Figure = CurveFigure;

/** The kinds of figure by name. */
export type FigureKindName = Figure['kind'];
