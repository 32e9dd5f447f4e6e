import { describe, expect, test } from 'vitest';
import { Recorder } from '#lib/autodiff/index.ts';
import { ManualClock } from '#lib/player/index.ts';
import { Nudging, promiseOf } from './nudging.svelte.ts';
import { Workbench } from './workbench.svelte.ts';

const [two, w, a, six, b, exponent, loss] = [0, 1, 2, 3, 4, 5, 6];

/** L = (2w − 6)² at w = 1. */
function gears() {
	const recorder = new Recorder();
	recorder.constant(2);
	recorder.parameter(1, { name: 'w' });
	recorder.apply('multiply', [two, w], { name: 'a' });
	recorder.constant(6);
	recorder.apply('subtract', [a, six], { name: 'b' });
	recorder.constant(2);
	recorder.backward(recorder.apply('power', [b, exponent], { name: 'L' }));
	const layout = { width: 0, height: 0, boxes: [], routes: [] };
	const recording = recorder.finish();
	return new Workbench(
		[{ scene: '', program: '', source: '', recording, layout, captions: new Map() }],
		new ManualClock()
	);
}

/** A workbench at its end with a nudge of w by 0.001 begun, drawn as the page draws it. */
function nudged(position = 99) {
	const workbench = gears();
	workbench.playback.seek(position);
	const clock = new ManualClock();
	let arrivals = 0;
	const nudging = Nudging.begin(workbench, w, 0.001, () => arrivals++, clock);
	if (!nudging) throw new Error('w is a leaf.');
	workbench.tools.tryOut(() => nudging.trial(null));
	return { workbench, clock, nudging, arrivals: () => arrivals };
}

describe('a nudge on the stage', () => {
	test('starts at the leaf and goes on operation by operation', () => {
		const { workbench, clock, nudging, arrivals } = nudged();
		expect(workbench.drawnFrame.valueOf(w)).toBe(1.001);
		expect(workbench.drawnFrame.valueOf(a)).toBe(2);
		clock.advance(nudging.waveTime);
		expect(workbench.drawnFrame.valueOf(a)).toBeCloseTo(2.002, 12);
		expect(workbench.drawnFrame.isActiveNode(a)).toBe(true);
		expect([0, 1, 2].map((edge) => workbench.drawnFrame.isActiveEdge(edge))).toEqual([
			false,
			true,
			false
		]);
		expect(workbench.valueDifference(b)).toBe(null);
		clock.advance(nudging.waveTime);
		expect(workbench.valueDifference(b)).toBeCloseTo(0.002, 12);
		expect(arrivals()).toBe(0);
		clock.advance(2 * nudging.waveTime);
		expect(workbench.drawnFrame.valueOf(loss)).toBeCloseTo(15.984004, 12);
		expect(workbench.valueDifference(loss)).toBeCloseTo(-0.015996, 12);
		expect(arrivals()).toBe(1);
	});

	test('leaves what is not affected quiet, and the run as it is', () => {
		const { workbench, clock } = nudged();
		clock.advance(5000);
		expect([two, six, exponent].map((node) => workbench.valueDifference(node))).toEqual([
			null,
			null,
			null
		]);
		expect(workbench.gradDifference(w)).toBe(null);
		expect(workbench.frame.valueOf(loss)).toBe(16);
		expect(workbench.edits.size).toBe(0);
	});

	test('ends by itself', () => {
		const { workbench, clock, arrivals } = nudged();
		clock.advance(60_000);
		expect(workbench.drawnFrame.valueOf(w)).toBe(1);
		expect(workbench.tools.trial).toBe(null);
		expect(arrivals()).toBe(1);
	});

	test('is over as soon as something else is shown', () => {
		const { workbench, nudging } = nudged();
		workbench.playback.back();
		expect(workbench.drawnFrame.valueOf(w)).toBe(1);
		expect(nudging.isCurrent).toBe(false);
	});

	test('goes no farther than the run has come', () => {
		const { workbench, clock, nudging } = nudged(1);
		clock.advance(5000);
		expect(nudging.hasArrived).toBe(true);
		expect(workbench.drawnFrame.valueOf(a)).toBeCloseTo(2.002, 12);
		expect(workbench.drawnFrame.valueOf(b)).toBe(null);
		expect(nudging.nudge.outcome).toBe(null);
	});

	test('of no leaf is none', () => {
		expect(Nudging.begin(gears(), a, 0.1, () => {}, new ManualClock())).toBe(null);
	});
});

describe('what the gradient promises', () => {
	test('is grad × h, once there is a gradient', () => {
		const workbench = gears();
		expect(promiseOf(workbench, w, 0.001)).toEqual({ kind: 'none-yet' });
		workbench.playback.seek(99);
		expect(promiseOf(workbench, w, 0.001)).toEqual({
			kind: 'promise',
			grad: -16,
			amount: -0.016
		});
		expect(promiseOf(workbench, two, 0.001)).toEqual({ kind: 'constant' });
	});

	test('waits for all parts', () => {
		const recorder = new Recorder();
		const x = recorder.parameter(2);
		recorder.backward(recorder.apply('multiply', [x, x]));
		const layout = { width: 0, height: 0, boxes: [], routes: [] };
		const recording = recorder.finish();
		const workbench = new Workbench([
			{ scene: '', program: '', source: '', recording, layout, captions: new Map() }
		]);
		workbench.playback.seek(3);
		expect(promiseOf(workbench, x, 0.1)).toEqual({ kind: 'waiting', count: 1 });
		workbench.playback.seek(4);
		expect(promiseOf(workbench, x, 0.1)).toMatchObject({ kind: 'promise', grad: 4 });
	});
});

describe('the toolbox', () => {
	test('holds one tool, and none in another program', () => {
		const workbench = gears();
		workbench.tools.tool = { kind: 'wiggle', node: w };
		expect(workbench.tools.tool).toEqual({ kind: 'wiggle', node: w });
		workbench.tools.tool = null;
		expect(workbench.tools.tool).toBe(null);
	});

	test('says what was found until something else is shown', () => {
		const workbench = gears();
		workbench.tools.say('L fell.');
		expect(workbench.tools.finding).toBe('L fell.');
		workbench.playback.next();
		expect(workbench.tools.finding).toBe(null);
	});
});
