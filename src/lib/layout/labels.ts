/**
 * Where local derivatives are written. Each label slides along its own route to a place that is free of
 * boxes and of the labels placed before; the shortest routes, which have the least choice, come first.
 */
import type { Graph } from '#lib/autodiff/index.ts';
import type { Box, Point } from './layout.ts';
import { pointAlong } from './route.ts';

/** Width and height that a label takes up. */
const labelSize = { width: 54, height: 18 };
/** Fractions of a route that are tried, best first: the middle, then further out. */
const places = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.12, 0.88];

/** The centre of each edge's label, by edge id. `curves` are the points of the routes. */
export function placeLabels(
	graph: Graph,
	boxes: readonly Box[],
	curves: readonly (readonly Point[])[]
): readonly Point[] {
	const length = (edge: number) => {
		const points = curves[edge] ?? [];
		return Math.hypot(
			(points.at(-1)?.x ?? 0) - (points[0]?.x ?? 0),
			(points.at(-1)?.y ?? 0) - (points[0]?.y ?? 0)
		);
	};
	const labels: Point[] = graph.edges.map(() => ({ x: 0, y: 0 }));
	const placed: Point[] = [];
	for (const { id } of graph.edges.toSorted((a, b) => length(a.id) - length(b.id))) {
		const candidates = places.map((place) =>
			rounded(pointAlong({ points: curves[id] ?? [] }, place))
		);
		let best = candidates[0] ?? { x: 0, y: 0 };
		let least = Infinity;
		for (const candidate of candidates) {
			const cost = overlap(candidate, placed, boxes);
			if (cost < least) [best, least] = [candidate, cost];
			if (cost === 0) break;
		}
		labels[id] = best;
		placed.push(best);
	}
	return labels;
}

/** The area of other things that a label at this place would cover. */
function overlap(label: Point, placed: readonly Point[], boxes: readonly Box[]): number {
	const { width, height } = labelSize;
	let area = 0;
	for (const other of placed) {
		area += common(width - Math.abs(label.x - other.x), height - Math.abs(label.y - other.y));
	}
	for (const box of boxes) {
		const x =
			Math.min(label.x + width / 2, box.x + box.width) - Math.max(label.x - width / 2, box.x);
		const y =
			Math.min(label.y + height / 2, box.y + box.height) - Math.max(label.y - height / 2, box.y);
		area += 3 * common(x, y);
	}
	return area;
}

function common(width: number, height: number): number {
	return width > 0 && height > 0 ? width * height : 0;
}

function rounded({ x, y }: Point): Point {
	return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}
