/** The clicks of a slide that walks through a run: one for each step, or for each pass where it goes over many. */
import type { Trace } from '#lib/autodiff/index.ts';
import { timelineOf } from '#lib/player/index.ts';

/** The positions from one to another at which a slide stops. */
export function positionsOf(trace: Trace | undefined, from: number, to: number): readonly number[] {
	const ends = (trace ? timelineOf(trace).passes : [])
		.map(({ last }) => last)
		.filter((last) => last > from && last < to);
	if (ends.length > 1) return [from, ...ends, to];
	return Array.from({ length: to - from + 1 }, (_, click) => from + click);
}
