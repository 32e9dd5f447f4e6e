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
	type Layout
} from '#lib/layout/index.ts';

/** The room of the graph on the canvas, in its units. */
const graphRoom = { width: 1168, height: 452 } as const;

/** The least number of canvas units for a unit of the drawing: its text of 14 is then 20. */
const readable = 20 / 14;

/** The camera at a position of a slide that began at another; null where the whole is seen. */
export function slideCamera(
	trace: Trace,
	layout: Layout,
	from: number,
	position: number
): Camera | null {
	const whole = wholeDrawing(layout);
	const scale = Math.min(graphRoom.width / whole.width, graphRoom.height / whole.height);
	if (scale >= readable) return null;
	const window = { ...graphRoom, covered: 0 };
	let camera: Camera | null = null;
	for (let place = from; place <= position; place++) {
		const nodes = activeNodesOf(frameAt(trace, place));
		camera = followNodes(layout, nodes, window, readable, camera);
	}
	return camera;
}
