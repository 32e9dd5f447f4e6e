/**
 * Strokes drawn over slides, as on a board. They belong to the stop at which they were drawn and are there
 * again when one comes back.
 */
import { readPoint, type CanvasPoint } from './pointer-trail.ts';

/** One line, as the pen went. */
export type Stroke = readonly CanvasPoint[];

/** All strokes, by the stop that they were drawn at. */
export type Drawing = ReadonlyMap<string, readonly Stroke[]>;

/** Nothing drawn yet. */
export const emptyDrawing: Drawing = new Map();

/** Bounds of what one window takes from another. */
const most = { stops: 500, strokes: 500, points: 4000 } as const;
/** A pen that moved less, in canvas units, has not moved. */
const nearest = 1.5;

/** The strokes of a stop, in the order in which they were drawn. */
export function strokesAt(drawing: Drawing, stop: string): readonly Stroke[] {
	return drawing.get(stop) ?? [];
}

/** The pen is set down: a new stroke begins. */
export function beginStroke(drawing: Drawing, stop: string, point: CanvasPoint): Drawing {
	const strokes = strokesAt(drawing, stop).slice(1 - most.strokes);
	return withStrokes(drawing, stop, [...strokes, [point]]);
}

/** The pen moves: the last stroke goes on. */
export function extendStroke(drawing: Drawing, stop: string, point: CanvasPoint): Drawing {
	const strokes = strokesAt(drawing, stop);
	const last = strokes.at(-1);
	const end = last?.at(-1);
	if (!last || !end || last.length >= most.points) return drawing;
	if (Math.hypot(point.x - end.x, point.y - end.y) < nearest) return drawing;
	return withStrokes(drawing, stop, [...strokes.slice(0, -1), [...last, point]]);
}

/** Takes back the last stroke of a stop. */
export function undoStroke(drawing: Drawing, stop: string): Drawing {
	return withStrokes(drawing, stop, strokesAt(drawing, stop).slice(0, -1));
}

/** Wipes a stop clean. */
export function clearStrokes(drawing: Drawing, stop: string): Drawing {
	return withStrokes(drawing, stop, []);
}

/** A stroke as a path of SVG; a dot where the pen did not move. */
export function strokePath(stroke: Stroke): string {
	const [first, ...rest] = stroke.map(({ x, y }) => `${tenths(x)} ${tenths(y)}`);
	if (first === undefined) return '';
	return `M${first}L${rest.length === 0 ? first : rest.join('L')}`;
}

/** Reads a drawing that another window told of; null when it is none. */
export function readDrawing(heard: unknown): Drawing | null {
	if (!(heard instanceof Map) || heard.size > most.stops) return null;
	const drawing = new Map<string, readonly Stroke[]>();
	for (const [stop, strokes] of heard as ReadonlyMap<unknown, unknown>) {
		if (typeof stop !== 'string' || !isList(strokes) || strokes.length > most.strokes) return null;
		const read = strokes.map(readStroke);
		if (read.includes(null)) return null;
		drawing.set(stop, read as Stroke[]);
	}
	return drawing;
}

function readStroke(heard: unknown): Stroke | null {
	if (!isList(heard) || heard.length > most.points) return null;
	const points = heard.map(readPoint);
	return points.includes(null) ? null : (points as CanvasPoint[]);
}

function isList(value: unknown): value is readonly unknown[] {
	return Array.isArray(value);
}

function withStrokes(drawing: Drawing, stop: string, strokes: readonly Stroke[]): Drawing {
	const changed = new Map(drawing);
	if (strokes.length === 0) changed.delete(stop);
	else changed.set(stop, strokes);
	return changed;
}

function tenths(number: number): number {
	return Math.round(number * 10) / 10;
}
