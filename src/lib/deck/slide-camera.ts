/**
 * What of a graph a slide shows: all of it where its text can then be read from the last row, else the part
 * that the step is about. Along a slide the camera moves only when it must.
 */
import { frameAt, type Trace } from '#lib/autodiff/index.ts';
import {
	activeNodesOf,
	followNodes,
	wholeDrawing,
	type Camera,
	type Layout,
	type ScreenSize
} from '#lib/layout/index.ts';

/** The room of the graph on the canvas, in its units. */
export const graphRoom = { width: 1168, height: 452 } as const;
/** Its room beside a question. */
export const questionRoom = { width: 608, height: 452 } as const;

/** The smallest text of a drawing, in its units, and how large it is on the canvas at least. */
const smallestText = 11.5;
const readableText = 20;

/**
 * The camera at the last of the positions at which a slide stops up to now; null where the whole is seen.
 * `textSize` is the factor by which text is to be larger than it must be.
 */
export function slideCamera(
	trace: Trace,
	layout: Layout,
	positions: readonly number[],
	room: ScreenSize = graphRoom,
	textSize = 1
): Camera | null {
	const whole = wholeDrawing(layout);
	const readable = (readableText / smallestText) * textSize;
	const scale = Math.min(room.width / whole.width, room.height / whole.height);
	if (scale >= readable) return null;
	const window = { ...room, covered: 0 };
	let camera: Camera | null = null;
	for (const position of positions) {
		const nodes = activeNodesOf(frameAt(trace, position));
		camera = followNodes(layout, nodes, window, readable, camera);
	}
	return camera;
}
