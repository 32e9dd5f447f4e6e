import { describe, expect, test } from 'vitest';
import { Recorder } from '#lib/autodiff/index.ts';
import { ManualClock } from '#lib/player/index.ts';
import { Workbench, type Material } from './workbench.svelte.ts';

/** y = w · x with w = 3, x = 2: one step forward, then the seed, then ∂y/∂w = 2 and ∂y/∂x = 3. */
function material(w = 3): Material {
	const recorder = new Recorder();
	const nodes = [recorder.parameter(w, { name: 'w' }), recorder.input(2, { name: 'x' })];
	recorder.backward(recorder.apply('multiply', nodes, { name: 'y' }));
	const layout = { width: 0, height: 0, boxes: [], routes: [] };
	return { recording: recorder.finish(), layout, captions: new Map() };
}
const [w, x, y] = [0, 1, 2];

describe('a workbench', () => {
	test('shows the frame of its position', () => {
		const workbench = new Workbench(material());
		expect(workbench.frame.valueOf(y)).toBe(null);
		workbench.playback.next();
		expect(workbench.frame.valueOf(y)).toBe(6);
		workbench.playback.seek(4);
		expect([workbench.frame.gradOf(w), workbench.frame.gradOf(x)]).toEqual([2, 3]);
		workbench.playback.seek(0);
		expect(workbench.frame.valueOf(y)).toBe(null);
	});

	test('goes to a step by its meaning', () => {
		const workbench = new Workbench(material());
		expect(workbench.goTo('backward x')).toBe(true);
		expect(workbench.addresses.addressOf(workbench.playback.position)).toBe('backward.x');
		expect(workbench.goTo('backward.nobody')).toBe(false);
		expect(workbench.addresses.addressOf(workbench.playback.position)).toBe('backward.x');
	});

	test('keeps its position when a leaf is edited, and shows the difference for four seconds', () => {
		const clock = new ManualClock();
		const workbench = new Workbench(material(), clock);
		workbench.playback.seek(4);
		workbench.edit(w, 5);
		expect(workbench.playback.position).toBe(4);
		expect(workbench.frame.valueOf(y)).toBe(10);
		expect(workbench.valueDifference(y)).toBe(4);
		expect(workbench.gradDifference(x)).toBe(2);
		expect(workbench.gradDifference(w)).toBe(null);
		clock.advance(3999);
		expect(workbench.valueDifference(y)).toBe(4);
		clock.advance(1);
		expect(workbench.valueDifference(y)).toBe(null);
		expect(workbench.frame.valueOf(y)).toBe(10);
	});

	test('shows the difference of the last edit for four seconds, however close the edits', () => {
		const clock = new ManualClock();
		const workbench = new Workbench(material(), clock);
		workbench.edit(w, 5);
		clock.advance(3000);
		workbench.edit(w, 6);
		expect(workbench.valueDifference(w)).toBe(1);
		clock.advance(3000);
		expect(workbench.valueDifference(w)).toBe(1);
		clock.advance(1000);
		expect(workbench.valueDifference(w)).toBe(null);
	});

	test('shows no difference where nothing is computed yet', () => {
		const workbench = new Workbench(material(), new ManualClock());
		workbench.edit(w, 5);
		expect(workbench.valueDifference(w)).toBe(2);
		expect(workbench.valueDifference(y)).toBe(null);
		expect(workbench.gradDifference(x)).toBe(null);
	});

	test('forgets an edit that sets the recorded value again, and edits leaves only', () => {
		const workbench = new Workbench(material(), new ManualClock());
		workbench.edit(w, 5);
		workbench.edit(y, 100);
		expect([...workbench.edits]).toEqual([[w, 5]]);
		workbench.edit(w, 3);
		expect(workbench.edits.size).toBe(0);
	});

	test('discards edits, and brings them back', () => {
		const workbench = new Workbench(material(), new ManualClock());
		workbench.playback.seek(1);
		workbench.discardEdits();
		expect(workbench.canRestoreEdits).toBe(false);
		workbench.edit(w, 5);
		workbench.edit(x, 7);
		workbench.discardEdits();
		expect([workbench.frame.valueOf(y), workbench.canRestoreEdits]).toEqual([6, true]);
		workbench.restoreEdits();
		expect([workbench.frame.valueOf(y), workbench.canRestoreEdits]).toEqual([35, false]);
		workbench.restoreEdits();
		expect(workbench.frame.valueOf(y)).toBe(35);
	});

	test('checks a gradient by nudging, at the edited numbers and once there is one', () => {
		const workbench = new Workbench(material());
		expect(workbench.checkGradient(x)).toBe(null);
		workbench.playback.seek(4);
		workbench.edit(w, 5);
		const check = workbench.checkGradient(x);
		expect(check?.grad).toBe(5);
		expect(check?.numeric).toBeCloseTo(5, 6);
	});

	test('takes other material, keeping the position as far as it reaches', () => {
		const workbench = new Workbench(material(), new ManualClock());
		workbench.playback.seek(4);
		workbench.edit(x, 7);
		workbench.use(material(10));
		expect(workbench.playback.position).toBe(4);
		expect(workbench.edits.size).toBe(0);
		expect(workbench.frame.valueOf(y)).toBe(20);
		expect(workbench.valueDifference(y)).toBe(null);
		workbench.use({ ...material(), recording: new Recorder().finish() });
		expect(workbench.playback.position).toBe(0);
	});
});
