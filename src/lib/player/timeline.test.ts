import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Recorder, recordTrace, replay } from '#lib/autodiff/index.ts';
import { onePass } from './cases/one-pass.ts';
import {
	granularitiesOf,
	passOfPosition,
	placeInPasses,
	samePlaceIn,
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
		return onePass({ length, segments });
	});

describe('a timeline', () => {
	test('lays the phases of a trace out in a row', () => {
		expect(timeline).toMatchObject({
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
		expect(empty).toEqual(onePass({ length: 0, segments: [] }));
		for (const by of granularitiesOf(empty)) {
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
			fc.property(anyTimeline, fc.constantFrom('operation', 'phase', 'pass'), (any, by) => {
				const stops = [0];
				for (let at = 0; at < any.length;) stops.push((at = stopAfter(any, at, by)));
				const back = [any.length];
				for (let at = any.length; at > 0;) back.push((at = stopBefore(any, at, by)));
				expect(back.toReversed()).toEqual(stops);
			})
		);
	});
});

describe('passes on a timeline', () => {
	/** Forward 1–2, backward 3, update 4; then forward 5–6, clearing 7, backward 8, update 9; forward 10. */
	const phases = (spec: readonly (readonly [Segment['phase'], number, number])[]) =>
		spec.map(([phase, first, last]) => ({ phase, first, last }));
	const first = phases([
		['forward', 1, 2],
		['backward', 3, 3],
		['update', 4, 4]
	]);
	const second = phases([
		['forward', 5, 6],
		['update', 7, 7],
		['backward', 8, 8],
		['update', 9, 9]
	]);
	const third = phases([['forward', 10, 10]]);
	const training: Timeline = {
		length: 10,
		segments: [...first, ...second, ...third],
		passes: [
			{ first: 1, last: 4, segments: first },
			{ first: 5, last: 9, segments: second },
			{ first: 10, last: 10, segments: third }
		]
	};

	test('are a granularity where there are several', () => {
		expect(granularitiesOf(training)).toEqual(['operation', 'phase', 'pass']);
		expect(granularitiesOf(timeline)).toEqual(['operation', 'phase']);
		expect([0, 3, 4, 9, 10].map((position) => stopAfter(training, position, 'pass'))).toEqual([
			4, 4, 9, 10, 10
		]);
		expect([10, 9, 5, 4, 2].map((position) => stopBefore(training, position, 'pass'))).toEqual([
			9, 4, 4, 0, 0
		]);
	});

	test('meet at a position that is the end of the first of them', () => {
		expect([0, 4, 5, 9, 10].map((position) => passOfPosition(training, position))).toEqual([
			0, 0, 1, 1, 2
		]);
	});

	test('have the same step at the same place of the same phase', () => {
		expect(samePlaceIn(training, 2, 1)).toBe(6);
		expect(samePlaceIn(training, 3, 1)).toBe(8);
		expect(samePlaceIn(training, 8, 0)).toBe(3);
		// From end to end, and as near as a shorter pass reaches.
		expect(samePlaceIn(training, 4, 1)).toBe(9);
		expect(samePlaceIn(training, 6, 2)).toBe(10);
		expect(samePlaceIn(training, 0, 1)).toBe(4);
	});

	test('are equally long on a bar over all of them', () => {
		const place = (position: number) => placeInPasses(training, position);
		expect([place(0), place(2), place(4), place(10)]).toEqual([0, 1 / 6, 1 / 3, 1]);
		expect(placeInPasses(timelineOf(replay(new Recorder().finish())), 0)).toBe(0);
	});
});
