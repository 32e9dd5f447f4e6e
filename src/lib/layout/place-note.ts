/** Where a note about a node stands for a moment: near its box, covering as little else as possible. */
import type { NodeId } from '#lib/autodiff/index.ts';
import type { Box, Layout, Point } from './layout.ts';
import { captionHeight } from './node-size.ts';

const gap = 8;
/** How far around the box places are tried, and how finely, in drawing units. */
const reach = 160;
const stride = 10;
/** How much farther a note may stand for covering one unit of area less, of a box or off the drawing. */
const costOfCover = 2;
const costOutside = 2;

interface Size {
	readonly width: number;
	readonly height: number;
}

/** The upper left corner of a note of this size: off its own box, else the freest place nearest to it. */
export function placeNote(layout: Layout, node: NodeId, size: Size): Point {
	const box = layout.boxes[node];
	if (!box) return { x: 0, y: 0 };
	let best: Point = { x: box.x, y: box.y - size.height - gap };
	let least = cost(layout, box, best, size);
	for (let x = box.x - size.width - reach; x <= box.x + box.width + reach; x += stride) {
		for (let y = box.y - size.height - reach; y <= box.y + box.height + reach; y += stride) {
			const price = cost(layout, box, { x, y }, size);
			if (price < least) [best, least] = [{ x, y }, price];
		}
	}
	return best;
}

function cost(layout: Layout, own: Box, { x, y }: Point, { width, height }: Size): number {
	let covered = 0;
	for (const box of Object.values(layout.boxes)) {
		const across = Math.min(x + width, box.x + box.width) - Math.max(x, box.x) + gap;
		const down =
			Math.min(y + height, box.y + box.height + captionHeight) - Math.max(y, box.y) + gap;
		if (across > 0 && down > 0) covered += across * down * (box === own ? 100 : 1);
	}
	const off = outside(x, width, layout.width) * height + outside(y, height, layout.height) * width;
	const aside = x + width / 2 - (own.x + own.width / 2);
	const above = y + height / 2 - (own.y + own.height / 2);
	return costOfCover * covered + costOutside * off + Math.hypot(aside, above);
}

/** How much of a stretch lies off the drawing. */
function outside(from: number, length: number, whole: number): number {
	return Math.max(0, -from) + Math.max(0, from + length - whole);
}
