/**
 * The geometry of a route: a chain of cubic Bézier curves. Pure functions from points to points.
 */
import type { CarryRoute, Point, Route } from './layout.ts';

/**
 * Makes a chain of cubic curves (3n + 1 points) of ELK's spline, whose last piece may have fewer
 * control points: a straight line or a quadratic curve is written as the cubic that looks the same.
 */
export function splinePoints(points: readonly Point[]): readonly Point[] {
	const [start, ...rest] = points;
	if (!start) return [];
	const chain: Point[] = [start];
	let from = start;
	for (let place = 0; place < rest.length; place += 3) {
		const [first, second, third] = rest.slice(place, place + 3) as [Point, Point?, Point?];
		if (third) chain.push(first, second ?? first, third);
		else if (second) chain.push(between(from, first, 2 / 3), between(second, first, 2 / 3), second);
		else chain.push(between(from, first, 1 / 3), between(from, first, 2 / 3), first);
		from = chain.at(-1) ?? from;
	}
	return chain;
}

/** The route as the `d` of an SVG path. */
export function routePath({ points }: Route | CarryRoute): string {
	const [start, ...rest] = points;
	if (!start) return '';
	return `M${start.x} ${start.y}C${rest.map(({ x, y }) => `${x} ${y}`).join(' ')}`;
}

/** The point at a fraction of a route, 0 at the operand and 1 at the consumer, by equal pieces. */
export function pointAlong({ points }: Pick<Route, 'points'>, fraction: number): Point {
	const pieces = (points.length - 1) / 3;
	const place = Math.min(Math.max(fraction, 0), 1) * pieces;
	const piece = Math.min(Math.floor(place), Math.max(pieces - 1, 0));
	const [a, b, c, d] = points.slice(piece * 3, piece * 3 + 4);
	if (!a || !b || !c || !d) return points[0] ?? { x: 0, y: 0 };
	const t = place - piece;
	const ab = between(a, b, t);
	const bc = between(b, c, t);
	const cd = between(c, d, t);
	return between(between(ab, bc, t), between(bc, cd, t), t);
}

/**
 * A curve that leaves the operand and enters the consumer level, for neighbours in adjacent layers:
 * ELK's own splines cut corners there.
 */
export function levelCurve(start: Point, end: Point): readonly Point[] {
	const reach = (end.x - start.x) / 2;
	return [start, { x: start.x + reach, y: start.y }, { x: end.x - reach, y: end.y }, end];
}

function between(a: Point, b: Point, t: number): Point {
	return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}
