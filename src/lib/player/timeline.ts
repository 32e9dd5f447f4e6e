/**
 * A timeline is the steps of a trace laid out in a row: which phase each belongs to, and where one
 * stops when stepping coarsely. A granularity regroups the same steps; it never makes others.
 */
import { phaseOf, type Phase, type Trace } from '#lib/autodiff/index.ts';

/** How far one press of "next" goes. */
export type Granularity = 'operation' | 'phase' | 'pass';

/** The granularities to choose from, finest first; by pass only where there are several. */
export function granularitiesOf({ passes }: Timeline): readonly Granularity[] {
	return passes.length > 1 ? ['operation', 'phase', 'pass'] : ['operation', 'phase'];
}

/** A run of steps: the positions after its first and its last one. */
export interface Stretch {
	readonly first: number;
	readonly last: number;
}

/** A run of steps of one phase. */
export interface Segment extends Stretch {
	readonly phase: Phase;
}

/** A pass of the training loop, and its phases. */
export interface TimelinePass extends Stretch {
	readonly segments: readonly Segment[];
}

/** The phases and passes of a trace, in order. */
export interface Timeline {
	readonly length: number;
	readonly segments: readonly Segment[];
	/** At least one, which may be empty. */
	readonly passes: readonly TimelinePass[];
}

/** A moment of a lesson: which of its scenes, and the position in it. */
export interface Place {
	readonly scene: number;
	readonly position: number;
}

/** Lays a trace out. */
export function timelineOf(trace: Trace): Timeline {
	const segments: { phase: Phase; first: number; last: number }[] = [];
	const { passes } = trace.recording;
	const begins = new Set(passes.map(({ first }) => first));
	trace.steps.forEach((step, index) => {
		const phase = phaseOf(step);
		const segment = segments.at(-1);
		if (segment?.phase === phase && !begins.has(index)) segment.last = index + 1;
		else segments.push({ phase, first: index + 1, last: index + 1 });
	});
	let next = 0;
	return {
		length: trace.steps.length,
		segments,
		passes: passes.map(({ first, end }) => {
			const start = next;
			while ((segments[next]?.last ?? Infinity) <= end) next++;
			return { first: first + 1, last: end, segments: segments.slice(start, next) };
		})
	};
}

/** The position that comes after `position` at a granularity; the end stays where it is. */
export function stopAfter(timeline: Timeline, position: number, by: Granularity): number {
	const { length } = timeline;
	if (by === 'operation') return Math.min(position + 1, length);
	return stretches(timeline, by).find(({ last }) => last > position)?.last ?? length;
}

/** The position that comes before `position` at a granularity; the start stays where it is. */
export function stopBefore(timeline: Timeline, position: number, by: Granularity): number {
	if (by === 'operation') return Math.max(position - 1, 0);
	return stretches(timeline, by).findLast(({ last }) => last < position)?.last ?? 0;
}

/** The pass that a position lies in, from 0; where two meet, it is the end of the first. */
export function passOfPosition({ passes }: Timeline, position: number): number {
	const found = passes.findIndex(({ last }) => last >= position);
	return found < 0 ? passes.length - 1 : found;
}

/**
 * How far a position is through all passes, from 0 to 1, where every pass is as long as any other: its
 * place on a bar with a mark for each.
 */
export function placeInPasses(timeline: Timeline, position: number): number {
	const { passes } = timeline;
	const pass = passOfPosition(timeline, position);
	const { first = 1, last = 0 } = passes[pass] ?? {};
	const inside = last < first ? 0 : (position - first + 1) / (last - first + 1);
	return (pass + inside) / (passes.length || 1);
}

/**
 * The same step in another pass, by its place in its phase; as near to it as that pass reaches. From the
 * end of a pass one gets to the end.
 */
export function samePlaceIn(timeline: Timeline, position: number, pass: number): number {
	const here = timeline.passes[passOfPosition(timeline, position)];
	const there = timeline.passes[pass];
	if (!here || !there) return position;
	if (position === here.last) return there.last;
	const segment = here.segments.findLast(({ first }) => first <= position);
	if (!segment) return there.first - 1;
	// Phases that a pass lacks, as the clearing of grads in the first, are counted from the end.
	const fromEnd = here.segments.length - here.segments.indexOf(segment);
	const other = there.segments.at(-fromEnd);
	const isLike = other?.phase === segment.phase ? other : null;
	const like = isLike ?? there.segments.find(({ phase }) => phase === segment.phase);
	if (!like) return there.last;
	return Math.min(like.first + position - segment.first, like.last);
}

function stretches({ segments, passes }: Timeline, by: 'phase' | 'pass'): readonly Stretch[] {
	return by === 'phase' ? segments : passes;
}

/** The segment that a position lies in; position 0 belongs to the first. */
export function segmentAt({ segments }: Timeline, position: number): Segment | null {
	return segments.find(({ last }) => last >= position) ?? null;
}
