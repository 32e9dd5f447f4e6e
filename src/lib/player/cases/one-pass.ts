/** Timelines for tests: phases in a row, all in one pass. */
import type { Segment, Timeline } from '../timeline.ts';

/** A timeline of one pass. */
export function onePass(timeline: {
	readonly length: number;
	readonly segments: readonly Segment[];
}): Timeline {
	const { length, segments } = timeline;
	return { length, segments, passes: [{ first: 1, last: length, segments }] };
}
