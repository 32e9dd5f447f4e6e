/** Where on the screen a field stands that is typed into on a node: over one of its two numbers. */
import { scaleOf, type Camera, type ScreenSize } from './camera.ts';
import type { Box, Point } from './layout.ts';

/** Where the middles of a node's two numbers lie below its upper edge, in drawing units. */
const rows = { value: 35, grad: 55 };

/** A finger or a shaky hand must hit it (WCAG 2.5.8). */
const smallest = { width: 60, height: 24 };
const smallestText = 12;

/** A place on the screen, in pixels. */
export interface FieldPlace extends Point {
	readonly width: number;
	readonly height: number;
	/** The size of the text in it. */
	readonly text: number;
	/** How far the frame that is seen lies inside of what can be hit. */
	readonly frame: number;
}

/** The place of a field for a node's value or grad; never too small to be hit or read. */
export function placeField(
	box: Box,
	row: 'value' | 'grad',
	camera: Camera,
	screen: ScreenSize
): FieldPlace {
	const scale = scaleOf(camera, screen);
	const width = Math.max(box.width * scale - 4, smallest.width);
	const height = Math.max(22 * scale, smallest.height);
	const middle = onScreen({ x: box.x + box.width / 2, y: box.y + rows[row] }, camera, screen);
	return {
		x: middle.x - width / 2,
		y: middle.y - height / 2,
		width,
		height,
		text: Math.max(15 * scale, smallestText),
		frame: (height - 18 * Math.max(scale, 1)) / 2
	};
}

const noteSize = { width: 240, height: 90 };

/** Where a note about a field stands: below it, above it where there is no room, and never off the side. */
export function placeFieldNote(field: FieldPlace, screen: ScreenSize): Point {
	const below = field.y + field.height + 6;
	const fits = below + noteSize.height < screen.height;
	const left = field.x + field.width / 2 - noteSize.width / 2;
	return {
		x: Math.max(Math.min(left, screen.width - noteSize.width - 8), 8),
		y: fits ? below : Math.max(field.y - noteSize.height - 6, 0)
	};
}

/** A point of the drawing on the screen, in pixels. */
function onScreen({ x, y }: Point, camera: Camera, screen: ScreenSize): Point {
	const scale = scaleOf(camera, screen);
	return {
		x: (x - camera.x) * scale + (screen.width - camera.width * scale) / 2,
		y: (y - camera.y) * scale + (screen.height - camera.height * scale) / 2
	};
}
