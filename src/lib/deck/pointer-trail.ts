/** A laser pointer on the slide: where it is, and the trail that it leaves for a moment. */

/** A place on the canvas of 1280 × 720. */
export interface CanvasPoint {
	readonly x: number;
	readonly y: number;
}

/** A place that the pointer came to, and when, in milliseconds. */
export interface TrailPoint extends CanvasPoint {
	readonly time: number;
}

/** How long a place is seen after the pointer has left it. */
const trailSpan = 600;

/** The trail once the pointer has moved; what has faded is gone. */
export function extendTrail(
	trail: readonly TrailPoint[],
	point: CanvasPoint,
	time: number
): readonly TrailPoint[] {
	return [...fadeTrail(trail, time), { x: point.x, y: point.y, time }];
}

/** The trail at a later moment, the pointer itself always in it. */
export function fadeTrail(trail: readonly TrailPoint[], now: number): readonly TrailPoint[] {
	const kept = trail.filter(({ time }) => now - time < trailSpan);
	return kept.length === 0 ? trail.slice(-1) : kept;
}

/** How strong a place of the trail is, from 0 to 1. */
export function trailStrength({ time }: TrailPoint, now: number): number {
	return Math.min(1, Math.max(0, 1 - (now - time) / trailSpan));
}

/** Reads where another window’s pointer is (at null: switched off); null when it says neither. */
export function readPointer(heard: unknown): { readonly at: CanvasPoint | null } | null {
	if (typeof heard !== 'object' || heard === null || !('at' in heard)) return null;
	if (heard.at === null) return { at: null };
	const at = readPoint(heard.at);
	return at && { at };
}

/** Reads a place on the canvas; null when it is none. */
export function readPoint(heard: unknown): CanvasPoint | null {
	if (typeof heard !== 'object' || heard === null || !('x' in heard) || !('y' in heard))
		return null;
	const { x, y } = heard;
	if (typeof x !== 'number' || typeof y !== 'number') return null;
	return Math.abs(x) <= 4096 && Math.abs(y) <= 4096 ? { x, y } : null;
}
