import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Recorder, recordTrace, replay } from '#lib/autodiff/index.ts';
import {
	granularities,
	segmentAt,
	stopAfter,
	stopBefore,
	timelineOf,
	type Segment,
	type Timeline
} from './timeline.ts';

/** Two operations forward (1, 2), four steps backward (3–6), one update (7), one forward (8). */
const trace = recordTrace((recorder) => {
	const w = recorder.parameter(3, { name: 'w' });
	const square = recorder.apply('multiply', [w, w]);
	const loss = recorder.apply('negate', [square]);
	recorder.backward(loss);
	recorder.setValue(w, 4);
	recorder.apply('exp', [w]);
});
const timeline = timelineOf(trace);

const anyTimeline: fc.Arbitrary<Timeline> = fc
	.array(fc.integer({ min: 1, max: 5 }), { maxLength: 6 })
	.map((lengths) => {
		const phases = ['forward', 'backward', 'update'] as const;
		let length = 0;
		const segments = lengths.map((steps, index): Segment => {
			const first = length + 1;
			length += steps;
			return { phase: phases[index % 3] ?? 'forward', first, last: length };
		});
		return { length, segments };
	});

describe('a timeline', () => {
	test('lays the phases of a trace out in a row', () => {
		expect(timeline).toEqual({
			length: 8,
			segments: [
				{ phase: 'forward', first: 1, last: 2 },
				{ phase: 'backward', first: 3, last: 6 },
				{ phase: 'update', first: 7, last: 7 },
				{ phase: 'forward', first: 8, last: 8 }
			]
		});
	});

	test('of a program that does nothing is empty', () => {
		const empty = timelineOf(replay(new Recorder().finish()));
		expect(empty).toEqual({ length: 0, segments: [] });
		for (const by of granularities) {
			expect(stopAfter(empty, 0, by)).toBe(0);
			expect(stopBefore(empty, 0, by)).toBe(0);
		}
		expect(segmentAt(empty, 0)).toBe(null);
	});

	test('stops at every operation', () => {
		expect(stopAfter(timeline, 3, 'operation')).toBe(4);
		expect(stopBefore(timeline, 3, 'operation')).toBe(2);
		expect(stopAfter(timeline, 8, 'operation')).toBe(8);
		expect(stopBefore(timeline, 0, 'operation')).toBe(0);
	});

	test('stops at the ends of phases', () => {
		const forth = [0, 1, 2, 3, 6, 7, 8].map((position) => stopAfter(timeline, position, 'phase'));
		expect(forth).toEqual([2, 2, 6, 6, 7, 8, 8]);
		const back = [8, 7, 6, 5, 2, 1, 0].map((position) => stopBefore(timeline, position, 'phase'));
		expect(back).toEqual([7, 6, 2, 2, 0, 0, 0]);
	});

	test('knows the phase of a position; the start belongs to the first', () => {
		const phases = [0, 2, 3, 7, 8].map((position) => segmentAt(timeline, position)?.phase);
		expect(phases).toEqual(['forward', 'forward', 'backward', 'update', 'forward']);
	});

	test('is walked from end to end at every granularity, through the same stops both ways', () => {
		fc.assert(
			fc.property(anyTimeline, fc.constantFrom(...granularities), (any, by) => {
				const stops = [0];
				for (let at = 0; at < any.length;) stops.push((at = stopAfter(any, at, by)));
				const back = [any.length];
				for (let at = any.length; at > 0;) back.push((at = stopBefore(any, at, by)));
				expect(back.toReversed()).toEqual(stops);
			})
		);
	});
});
