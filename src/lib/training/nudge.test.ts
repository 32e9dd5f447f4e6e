import { expect, test } from 'vitest';
import { frameAt, Recorder, replay } from '#lib/autodiff/index.ts';
import { nudgeAlong, slopeBetween } from './nudge.ts';

/** L = (2w − 6)² at w = 1, over a = 2w = 2 and b = a − 6 = −4. */
const recorder = new Recorder();
const w = recorder.parameter(1, { name: 'w' });
const a = recorder.apply('multiply', [recorder.constant(2), w], { name: 'a' });
const b = recorder.apply('subtract', [a, recorder.constant(6)], { name: 'b' });
const L = recorder.apply('power', [b, recorder.constant(2)], { name: 'L' });
const frame = (edits: ReadonlyMap<number, number> = new Map()) =>
	frameAt(replay(recorder.finish(), edits), 0);
const along = [w, a, b, L];
test('a small nudge does about what the chain rule promises', () => {
	// (2 · 1.001 − 6)² − 16 = 15.984004 − 16
	const links = nudgeAlong(frame(), along, 0.001);
	expect(links.map(({ promised }) => promised.toFixed(6))).toEqual([
		...['0.001000', '0.002000', '0.002000', '-0.016000']
	]);
	expect(links.map(({ happened }) => happened.toFixed(6))).toEqual([
		...['0.001000', '0.002000', '0.002000', '-0.015996']
	]);
});

test('a large one does not: the square bends', () => {
	// From 1 to 2: a 2 → 4, b −4 → −2, L 16 → 4, where −16 was promised.
	expect(nudgeAlong(frame(), along, 1)).toEqual([
		{ node: w, factor: null, promised: 1, happened: 1 },
		{ node: a, factor: 2, promised: 2, happened: 2 },
		{ node: b, factor: 1, promised: 2, happened: 2 },
		{ node: L, factor: -8, promised: -16, happened: -12 }
	]);
});

test('it starts from the numbers on the stage', () => {
	// At w = 3 the parabola is flat: nothing is promised, and L rises by (2 · 0.1)².
	const [last] = nudgeAlong(frame(new Map([[w, 3]])), along, 0.1).slice(-1);
	expect(last).toMatchObject({ promised: 0, happened: expect.closeTo(0.04, 12) as number });
});

test('the slope between leaf and end is the product of the factors where there is one way', () => {
	expect(slopeBetween(frame(), along)).toBe(-16);
});
