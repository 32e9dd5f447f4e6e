import { describe, expect, test } from 'vitest';
import { Recorder, stackOf, type Scope } from '#lib/autodiff/index.ts';
import { ManualClock } from '#lib/player/index.ts';
import { lookAtStack } from './look-at-stack.svelte.ts';
import type { Material } from './material.ts';
import { Workbench } from './workbench.svelte.ts';

const layout = { width: 1, height: 1, boxes: [], routes: [] };
const stackLayout = { width: 2, height: 2, boxes: [], routes: [] };
const span = (from: number) => ({ from, to: from + 1 });

/** exp(sin(cos(w))) in two calls, then their sum L and its gradients. */
function material(withStack = true): Material {
	const recorder = new Recorder();
	const w = recorder.parameter(1, { name: 'w' });
	const outputs = [1, 2].map((index) => {
		const scope: Scope = [{ kind: 'call', name: 'f', index, span: span(index) }];
		const cos = recorder.apply('cos', [w], { span: span(10), scope });
		const sin = recorder.apply('sin', [cos], { span: span(11), scope });
		return recorder.apply('exp', [sin], { span: span(12), scope });
	});
	recorder.backward(recorder.apply('add', outputs, { name: 'L' }));
	const recording = recorder.finish();
	const stack = withStack ? stackOf(recording.graph) : null;
	const shown = { layout, drawnStack: stack && { stack, layout: stackLayout } };
	return { scene: '', program: '', source: '', recording, captions: new Map(), ...shown };
}
const [w, cos, , exp, otherCos, , otherExp] = [0, 1, 2, 3, 4, 5, 6];

describe('a stack on the workbench', () => {
	test('is drawn side by side until one asks for one drawing', () => {
		const workbench = new Workbench([material()], new ManualClock());
		const stacked = lookAtStack(workbench);
		expect([stacked.isOn, workbench.layout]).toEqual([false, layout]);
		expect(stacked.placeOf(otherExp)).toBe(otherExp);
		expect(stacked.nodeAt(cos)).toBe(cos);
		stacked.isOn = true;
		expect(workbench.layout).toEqual(stackLayout);
		const none = new Workbench([material(false)], new ManualClock());
		lookAtStack(none).isOn = true;
		expect([none.stacked?.isOn, none.layout]).toEqual([false, layout]);
	});

	test('shows the instance of the step, or the one before it that a step was about', () => {
		const workbench = new Workbench([material()], new ManualClock());
		const { playback } = workbench;
		const stacked = lookAtStack(workbench);
		stacked.isOn = true;
		const shown = [0, 3, 4, 6, 7, 8].map((position) => {
			playback.seek(position);
			return stacked.shown;
		});
		expect(shown).toEqual([0, 0, 1, 1, 1, 1]);
		expect([stacked.nodeAt(exp), stacked.placeOf(otherExp), stacked.placeOf(exp)]).toEqual([
			otherExp,
			exp,
			null
		]);
		expect(stacked.frame.valueOf(exp)).toBe(workbench.frame.valueOf(otherExp));
	});

	test('shows the instance that was chosen, and lights up what belongs to it', () => {
		const workbench = new Workbench([material()], new ManualClock());
		const stacked = lookAtStack(workbench);
		stacked.isOn = true;
		stacked.chosen = 1;
		expect(stacked.shown).toBe(1);
		expect(stacked.placeOfHighlight({ kind: 'node', node: otherCos })).toEqual({
			kind: 'node',
			node: cos
		});
		expect(stacked.placeOfHighlight({ kind: 'node', node: cos })).toBe(null);
		expect(stacked.placeOfHighlight({ kind: 'edge', edge: 3 })).toEqual({ kind: 'edge', edge: 0 });
		expect(stacked.placeOfHighlight({ kind: 'edge', edge: 0 })).toBe(null);
		expect(stacked.placeOfHighlight(null)).toBe(null);
		stacked.chosen = null;
		expect(stacked.shown).toBe(0);
	});

	test('tells what each has brought to what all of them share', () => {
		const workbench = new Workbench([material()], new ManualClock());
		const { playback, frame } = workbench;
		const stacked = lookAtStack(workbench);
		expect(stacked.partsOfStep).toBe(null);
		playback.seek(frame.trace.steps.length);
		const { node, parts, after } = stacked.partsOfStep ?? { node: -1, parts: [], after: 0 };
		expect([node, parts.length]).toEqual([w, 2]);
		expect(after).toBe(workbench.frame.gradOf(w));
		expect((parts[0] ?? 0) + (parts[1] ?? 0)).toBe(after);
		expect(stacked.hasGradients).toBe(true);
		expect(stacked.sharedGradients).toEqual([{ node: w, parts, sum: after }]);
		playback.seek(frame.trace.steps.length - 1);
		const [one] = stacked.sharedGradients;
		expect(one?.parts).toEqual([parts[0], null]);
		playback.seek(0);
		expect(stacked.sharedGradients).toEqual([]);
	});
});
