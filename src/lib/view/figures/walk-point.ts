/** A place on a map of two leaves, with all that a figure says of it. */
export interface WalkPoint {
	readonly place: readonly [right: number, up: number];
	readonly value: number;
	/** The gradient, its length, and its direction in whole degrees: 0 is right, 90 is up. */
	readonly gradient: readonly [right: number, up: number];
	readonly length: number;
	readonly degrees: number;
}
