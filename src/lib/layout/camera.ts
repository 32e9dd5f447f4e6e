/**
 * A camera is the part of the drawing that is in sight. Pure functions: a component only asks which
 * camera to use and draws with it.
 */
import type { NodeId } from '#lib/autodiff/index.ts';
import type { Layout, Point } from './layout.ts';

/** The rectangle of the drawing in sight, in drawing units. */
export interface Camera extends Point {
	readonly width: number;
	readonly height: number;
}

/** The size of the window on the screen, in pixels. */
export interface ScreenSize {
	readonly width: number;
	readonly height: number;
}

/** A window that a camera follows in. */
export interface FollowedWindow extends ScreenSize {
	/** The pixels at its lower edge that buttons lie over: nodes that matter keep clear of them. */
	readonly covered: number;
}

const smallestWidth = 120;
/** The least that the whole is said to be wide: with it, nodes are at most about twice their size. */
const smallestWhole = 520;
const largestFactor = 3;
const breathingRoom = 24;

/** The camera that sees the whole drawing. A small one is not blown up: it has room for notes around it. */
export function wholeDrawing({ width, height }: Layout): Camera {
	const wide = Math.max(width, smallestWhole);
	return { x: (width - wide) / 2, y: 0, width: wide, height: Math.max(height, 1) };
}

/** How many pixels one unit of the drawing takes on the screen. */
export function scaleOf(camera: Camera, screen: ScreenSize): number {
	if (screen.width <= 0 || screen.height <= 0) return 1;
	return Math.min(screen.width / camera.width, screen.height / camera.height);
}

/**
 * A camera at a fixed scale that has the given nodes in sight. It moves only when one of them would
 * leave the picture, and then no farther than needed. Of nodes that are too far apart it sees the first
 * and those that fit beside it.
 */
export function followNodes(
	layout: Layout,
	nodes: readonly NodeId[],
	screen: FollowedWindow,
	scale: number,
	now: Camera | null
): Camera {
	const width = screen.width / scale;
	const height = screen.height / scale;
	const covered = screen.covered / scale;
	const boxes = nodes.flatMap((node) => layout.boxes[node] ?? []);
	let seen = around(boxes.length > 0 ? boxes.slice(0, 1) : Object.values(layout.boxes).slice(0, 1));
	for (const box of boxes) {
		const larger = around([seen, box]);
		if (larger.width <= width && larger.height + covered <= height) seen = larger;
	}
	const [left, right] = [seen.x - breathingRoom, seen.x + seen.width + breathingRoom];
	const [top, bottom] = [seen.y - breathingRoom, seen.y + seen.height + breathingRoom + covered];
	return {
		x: slide(now?.width === width ? now.x : null, width, left, right, layout.width),
		y: slide(now?.height === height ? now.y : null, height, top, bottom, layout.height + covered),
		width,
		height
	};
}

/** The rectangle around some rectangles. */
function around(boxes: readonly Camera[]): Camera {
	const x = Math.min(...boxes.map((box) => box.x));
	const y = Math.min(...boxes.map((box) => box.y));
	const right = Math.max(...boxes.map((box) => box.x + box.width));
	const bottom = Math.max(...boxes.map((box) => box.y + box.height));
	return { x, y, width: right - x, height: bottom - y };
}

/** Zooms by a factor (above 1: closer) about a point of the drawing that keeps its place. */
export function zoomCamera(camera: Camera, layout: Layout, factor: number, about?: Point): Camera {
	const widest = wholeDrawing(layout).width * largestFactor;
	const width = Math.min(Math.max(camera.width / factor, smallestWidth), widest);
	const ratio = width / camera.width;
	const centre = about ?? { x: camera.x + camera.width / 2, y: camera.y + camera.height / 2 };
	return {
		x: centre.x - (centre.x - camera.x) * ratio,
		y: centre.y - (centre.y - camera.y) * ratio,
		width,
		height: camera.height * ratio
	};
}

/** Moves the camera against a drag of so many pixels, leaving some of the drawing in sight. */
export function panCamera(camera: Camera, layout: Layout, drag: Point, screen: ScreenSize): Camera {
	const scale = scaleOf(camera, screen);
	const keep = (place: number, least: number, most: number) =>
		Math.min(Math.max(place, least), most);
	return {
		...camera,
		x: keep(camera.x - drag.x / scale, -camera.width * 0.8, layout.width - camera.width * 0.2),
		y: keep(camera.y - drag.y / scale, -camera.height * 0.8, layout.height - camera.height * 0.2)
	};
}

/** Where a stretch of `length` begins so that `from`–`to` is in it, staying on the drawing. */
function slide(
	now: number | null,
	length: number,
	from: number,
	to: number,
	whole: number
): number {
	let place = now ?? (from + to - length) / 2;
	if (to - from > length) place = (from + to - length) / 2;
	else if (from < place) place = from;
	else if (to > place + length) place = to - length;
	if (whole <= length) return (whole - length) / 2;
	return Math.min(Math.max(place, 0), whole - length);
}
