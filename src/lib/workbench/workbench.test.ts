import { describe, expect, test } from 'vitest';
import { Recorder } from '#lib/autodiff/index.ts';
import { ManualClock } from '#lib/player/index.ts';
import type { Material } from './material.ts';
import { Workbench } from './workbench.svelte.ts';

/** y = w · x with w = 3, x = 2: one step forward, then the seed, then ∂y/∂w = 2 and ∂y/∂x = 3. */
function material(w = 3): Material {
	const recorder = new Recorder();
	const nodes = [recorder.parameter(w, { name: 'w' }), recorder.input(2, { name: 'x' })];
	recorder.backward(recorder.apply('multiply', nodes, { name: 'y' }));
	const layout = { width: 0, height: 0, boxes: [], routes: [] };
	return {
		scene: '',
		program: '',
		source: '',
		recording: recorder.finish(),
		layout,
		captions: new Map()
	};
}
const [w, x, y] = [0, 1, 2];

describe('a workbench', () => {
	test('shows the frame of its position', () => {
		const workbench = new Workbench([material()]);
		expect(workbench.frame.valueOf(y)).toBe(null);
		workbench.playback.next();
		expect(workbench.frame.valueOf(y)).toBe(6);
		workbench.playback.seek(4);
		expect([workbench.frame.gradOf(w), workbench.frame.gradOf(x)]).toEqual([2, 3]);
		workbench.playback.seek(0);
		expect(workbench.frame.valueOf(y)).toBe(null);
	});

	test('goes to a step by its meaning', () => {
		const workbench = new Workbench([material()]);
		const place = workbench.placeOf('backward x');
		if (place) workbench.show(place);
		expect(workbench.frame.gradOf(x)).toBe(3);
		expect(workbench.addressOf(workbench.playback)).toBe('backward.x');
		expect(workbench.placeOf('backward.nobody')).toBe(null);
	});

	test('keeps its position when a leaf is edited, and shows the difference for four seconds', () => {
		const clock = new ManualClock();
		const workbench = new Workbench([material()], clock);
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
		const workbench = new Workbench([material()], clock);
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
		const workbench = new Workbench([material()], new ManualClock());
		workbench.edit(w, 5);
		expect(workbench.valueDifference(w)).toBe(2);
		expect(workbench.valueDifference(y)).toBe(null);
		expect(workbench.gradDifference(x)).toBe(null);
	});

	test('forgets an edit that sets the recorded value again, and edits leaves only', () => {
		const workbench = new Workbench([material()], new ManualClock());
		workbench.edit(w, 5);
		workbench.edit(y, 100);
		expect([...workbench.edits]).toEqual([[w, 5]]);
		workbench.edit(w, 3);
		expect(workbench.edits.size).toBe(0);
	});

	test('discards edits, and brings them back', () => {
		const workbench = new Workbench([material()], new ManualClock());
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

	test('takes other scenes, keeping the position as far as it reaches', () => {
		const workbench = new Workbench([material()], new ManualClock());
		workbench.playback.seek(4);
		workbench.edit(x, 7);
		workbench.use([material(10)]);
		expect(workbench.playback.position).toBe(4);
		expect(workbench.edits.size).toBe(0);
		expect(workbench.frame.valueOf(y)).toBe(20);
		expect(workbench.valueDifference(y)).toBe(null);
		workbench.use([{ ...material(), recording: new Recorder().finish() }]);
		expect(workbench.playback.position).toBe(0);
	});
});

describe('scenes of a workbench', () => {
	/** y = 3 · 2, then y = 10 · 2, then the empty program. */
	const scenes = () => [
		material(),
		{ ...material(10), scene: 'w=10' },
		{ ...material(), scene: 'empty', program: 'empty', recording: new Recorder().finish() }
	];

	test('are followed by a figure while the stage shows its program, and come to the stage when it is used', () => {
		const workbench = new Workbench(scenes(), new ManualClock());
		const place = { scene: 1, position: 1 };
		workbench.playback.seek(1);
		expect(workbench.frameIn(place).valueOf(y)).toBe(6);
		workbench.editIn(place, w, 4);
		expect([workbench.playback.scene, workbench.frame.valueOf(y)]).toEqual([0, 8]);
		workbench.show({ scene: 2, position: 0 });
		expect(workbench.frameIn(place).valueOf(y)).toBe(20);
		workbench.editIn(place, w, 7);
		expect([workbench.playback.scene, workbench.playback.position]).toEqual([1, 1]);
		expect(workbench.frame.valueOf(y)).toBe(14);
		expect(workbench.recordingIn(1).leafValues.get(w)).toBe(10);
	});

	test('are shown one at a time', () => {
		const workbench = new Workbench(scenes(), new ManualClock());
		workbench.playback.seek(1);
		expect([workbench.frame.valueOf(y), workbench.program]).toEqual([6, '']);
		workbench.playback.seek(1, 1);
		expect([workbench.frame.valueOf(y), workbench.program]).toEqual([20, '']);
		workbench.playback.seek(1, 2);
		expect([workbench.graph.nodes.length, workbench.program]).toEqual([0, 'empty']);
	});

	test('have addresses that begin with their names, but for the first', () => {
		const workbench = new Workbench(scenes(), new ManualClock());
		expect(workbench.addressOf({ scene: 0, position: 3 })).toBe('backward.w');
		expect(workbench.addressOf({ scene: 1, position: 3 })).toBe('w=10:backward.w');
		expect(workbench.placeOf('w=10:backward w')).toEqual({ scene: 1, position: 3 });
		for (const unknown of ['w=11:backward.x', 'w=10:backward.z', 'empty:backward.x', ':']) {
			expect(workbench.placeOf(unknown)).toBe(null);
		}
	});

	test('give the nearest place to an unknown address', () => {
		const workbench = new Workbench(scenes(), new ManualClock());
		expect(workbench.placeNear('w=10:backward.z')).toEqual({ scene: 1, position: 2 });
		expect(workbench.placeNear('w=11:backward.z')).toEqual({ scene: 0, position: 2 });
		expect(workbench.placeNear('empty:backward.z')).toEqual({ scene: 2, position: 0 });
		expect(workbench.placeNear('nonsense')).toEqual({ scene: 0, position: 0 });
	});

	test('light up nodes of their own program only', () => {
		const workbench = new Workbench(scenes(), new ManualClock());
		const highlight = { kind: 'node', node: w } as const;
		workbench.highlight = highlight;
		workbench.playback.seek(1, 1);
		expect(workbench.highlight).toEqual(highlight);
		workbench.playback.seek(0, 2);
		expect(workbench.highlight).toBe(null);
	});

	test('keep the edits that were made in each', () => {
		const workbench = new Workbench(scenes(), new ManualClock());
		workbench.playback.seek(1);
		workbench.edit(x, 7);
		workbench.playback.seek(1, 1);
		expect([workbench.edits.size, workbench.canRestoreEdits]).toEqual([0, false]);
		expect([workbench.frame.valueOf(y), workbench.valueDifference(y)]).toEqual([20, null]);
		workbench.playback.seek(1, 0);
		expect([workbench.frame.valueOf(y), workbench.edits.get(x)]).toEqual([21, 7]);
	});
});
