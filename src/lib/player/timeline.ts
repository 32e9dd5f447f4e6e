/**
 * A timeline is the steps of a trace laid out in a row: which phase each belongs to, and where one
 * stops when stepping coarsely. A granularity regroups the same steps; it never makes others.
 */
import { phaseOf, type Phase, type Trace } from '#lib/autodiff/index.ts';

/** How far one press of "next" goes. */
export type Granularity = 'operation' | 'phase';

/** All granularities, finest first. */
export const granularities: readonly Granularity[] = ['operation', 'phase'];

/** A run of steps of one phase: the positions after its first and its last step. */
export interface Segment {
	readonly phase: Phase;
	readonly first: number;
	readonly last: number;
}

/** The segments of a trace, in order. */
export interface Timeline {
	readonly length: number;
	readonly segments: readonly Segment[];
}

/** A moment of a lesson: which of its scenes, and the position in it. */
export interface Place {
	readonly scene: number;
	readonly position: number;
}

/** Lays a trace out. */
export function timelineOf(trace: Trace): Timeline {
	const segments: { phase: Phase; first: number; last: number }[] = [];
	trace.steps.forEach((step, index) => {
		const phase = phaseOf(step);
		const segment = segments.at(-1);
		if (segment?.phase === phase) segment.last = index + 1;
		else segments.push({ phase, first: index + 1, last: index + 1 });
	});
	return { length: trace.steps.length, segments };
}

/** The position that comes after `position` at a granularity; the end stays where it is. */
export function stopAfter(
	{ length, segments }: Timeline,
	position: number,
	by: Granularity
): number {
	if (by === 'operation') return Math.min(position + 1, length);
	return segments.find(({ last }) => last > position)?.last ?? length;
}

/** The position that comes before `position` at a granularity; the start stays where it is. */
export function stopBefore({ segments }: Timeline, position: number, by: Granularity): number {
	if (by === 'operation') return Math.max(position - 1, 0);
	return segments.findLast(({ last }) => last < position)?.last ?? 0;
}

/** The segment that a position lies in; position 0 belongs to the first. */
export function segmentAt({ segments }: Timeline, position: number): Segment | null {
	return segments.find(({ last }) => last >= position) ?? null;
}
