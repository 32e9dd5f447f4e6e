/**
 * What a figure draws, as plain data: which nodes over which leaves, and between which numbers. The
 * curves themselves are not in it. They are computed where they are drawn, from the numbers on the stage.
 */
import type { NodeId } from '#lib/autodiff/index.ts';
import type { OptimizerName } from '#lib/training/index.ts';
import type { ChainFigure } from './chain-figure.ts';
import type { DecisionFigure } from './decision-figure.ts';

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

/** Something known: at x it was y. */
export interface FitPoint {
	readonly x: number;
	readonly y: number;
}

/** Points, the polynomials that follow them best, and points on which these were not fitted. */
export interface FitFigure {
	readonly kind: 'fit';
	readonly points: readonly FitPoint[];
	/** Points that only test the result; none where nothing is tested. */
	readonly unseen: readonly FitPoint[];
	/** The degrees that can be chosen, and the one that is shown at first. */
	readonly degrees: readonly number[];
	readonly degree: number;
	/** A place at which the polynomial is asked; null where there is none. */
	readonly ask: number | null;
	readonly over: Range;
	readonly low: number | null;
	readonly high: number | null;
}

/** Walks downhill, one for each rate. */
export interface Walk {
	readonly method: OptimizerName;
	readonly rates: readonly number[];
	readonly steps: number;
}

/** Nodes over the steps of walks that make the first of them smaller. */
export interface LinesFigure {
	readonly kind: 'lines';
	readonly nodes: readonly NodeId[];
	/** The leaves that are updated. */
	readonly leaves: readonly NodeId[];
	readonly walk: Walk;
	/** Whether equal factors are equally far apart. */
	readonly isLog: boolean;
	readonly low: number | null;
	readonly high: number | null;
}

/** Walks down a curve over one leaf. */
export interface DescentFigure {
	readonly kind: 'descent';
	readonly node: NodeId;
	readonly leaf: NodeId;
	readonly over: Range;
	readonly walk: Walk;
	/** It is told after how many steps the node is first below it, at most after the longest walk. */
	readonly target: number | null;
	readonly longestWalk: number;
	readonly low: number | null;
	readonly high: number | null;
}

/** A walk downhill by a method at a rate. */
export interface MethodWalk {
	readonly method: OptimizerName;
	readonly rate: number;
}

/** A node over two leaves, seen from above: lines join places of the same value. */
export interface ContourFigure {
	readonly kind: 'contour';
	readonly node: NodeId;
	/** The first goes to the right, the second up. */
	readonly leaves: readonly [right: NodeId, up: NodeId];
	readonly right: Range;
	readonly up: Range;
	/** How far one press of an arrow key moves the point, by leaf. */
	readonly handleSteps: readonly [right: number, up: number];
	/** How many lines there are, about. */
	readonly levels: number;
	/** Whether the gradient is drawn at the point. */
	readonly hasGradient: boolean;
	/** One is shown at a time; none where nothing walks. */
	readonly walks: readonly MethodWalk[];
	readonly steps: number;
	/** It is told after how many steps the node is below the target, and the gradient shorter than a length. */
	readonly target: number | null;
	readonly flat: number | null;
	/** Directions to be tried from the point, and how far; null where none are. */
	readonly tries: { readonly count: number; readonly length: number } | null;
}

/** Any figure. */
export type Figure =
	| ChainFigure
	| ContourFigure
	| CurveFigure
	| DecisionFigure
	| FitFigure
	| LinesFigure
	| DescentFigure;

/** The kinds of figure by name. */
export type FigureKindName = Figure['kind'];
