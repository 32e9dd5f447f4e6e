/** Where a note about a node stands for a moment: beside its box, covering as little else as possible. */
import type { NodeId } from '#lib/autodiff/index.ts';
import type { Layout, Point } from './layout.ts';
import { captionHeight } from './node-size.ts';

const gap = 8;

/** The upper left corner of a note of this size: the freest place left of, above, below or right of the box. */
export function placeNote(
	layout: Layout,
	node: NodeId,
	{ width, height }: { readonly width: number; readonly height: number }
): Point {
	const box = layout.boxes[node];
	if (!box) return { x: 0, y: 0 };
	const middle = box.y + (box.height - height) / 2;
	const places: readonly Point[] = [
		{ x: box.x, y: box.y - height - gap },
		{ x: box.x, y: box.y + box.height + captionHeight + gap },
		{ x: box.x - width - gap, y: middle },
		{ x: box.x + box.width + gap, y: middle },
		{ x: box.x + box.width - width, y: box.y - height - gap },
		{ x: box.x + box.width - width, y: box.y + box.height + captionHeight + gap }
	];
	const covered = ({ x, y }: Point) => {
		let area =
			3 * outside(x, width, layout.width) * height + 3 * outside(y, height, layout.height) * width;
		for (const other of layout.boxes) {
			const across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
			const down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
			if (across > 0 && down > 0) area += across * down;
		}
		return area;
	};
	return places.reduce((best, place) => (covered(place) < covered(best) ? place : best));
}

/** How much of a stretch lies off the drawing. */
function outside(from: number, length: number, whole: number): number {
	return Math.max(0, -from) + Math.max(0, from + length - whole);
}
