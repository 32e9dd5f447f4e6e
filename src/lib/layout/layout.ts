/**
 * A layout says where everything stands: one box for each node, one route for each edge. It depends on
 * the graph alone, never on the numbers or the step, so nothing moves while one steps through it.
 */
import type { Carry, EdgeId, NodeId } from '#lib/autodiff/index.ts';

/** A place on the drawing, in its own units: pixels at scale 1, y downwards. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** Where a node stands; `x`, `y` are its upper left corner. */
export interface Box extends Point {
	readonly node: NodeId;
	readonly width: number;
	readonly height: number;
}

/** How an edge runs from its operand to its consumer. */
export interface Route {
	readonly edge: EdgeId;
	/** Start, then cubic Bézier pieces of two control points and an end each: 3n + 1 points. */
	readonly points: readonly Point[];
	/** Where the local derivative is written, centred. */
	readonly label: Point;
}

/** How a kept number goes back, from the node that made it to the leaf that keeps it for the next pass. */
export interface CarryRoute extends Carry {
	/** As those of a route. */
	readonly points: readonly Point[];
}

/**
 * All boxes by node id and all routes by edge id, within `width` × `height` from the origin. A drawing of
 * a part of the graph has no entries for the rest.
 */
export interface Layout {
	readonly width: number;
	readonly height: number;
	readonly boxes: readonly Box[];
	readonly routes: readonly Route[];
	/** Left out where nothing is carried over. */
	readonly carries?: readonly CarryRoute[];
}
