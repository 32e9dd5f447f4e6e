import { describe, expect, test } from 'vitest';
import { recordTrace } from './record-trace.ts';
import { Recorder } from './recorder.ts';
import { replay } from './replay.ts';

describe('updates', () => {
	test('are steps of the trace; nodes computed before keep what they read', () => {
		const trace = recordTrace((recorder) => {
			const w = recorder.parameter(3, { name: 'w' });
			const x = recorder.input(2);
			const y = recorder.apply('multiply', [w, x]);
			recorder.setValue(w, 10);
			recorder.backward(y);
			recorder.backward(recorder.apply('multiply', [w, x]));
		});
		expect(trace.steps[1]).toEqual({
			kind: 'update',
			index: 1,
			node: 0,
			target: 'value',
			before: 3,
			after: 10,
			from: null
		});
		expect(trace.valueChanges[2]?.map(({ number }) => number)).toEqual([6]);
		expect(trace.valueChanges[3]?.map(({ number }) => number)).toEqual([20]);
		// The first pass used the 3 that y was made of, the second the 10.
		expect(trace.gradChanges[1]?.map(({ number }) => number)).toEqual([3, 13]);
	});

	test('of a grad to 0 are steps where something has arrived, even if it was 0', () => {
		const recorder = new Recorder();
		const w = recorder.parameter(-1);
		recorder.setGrad(w, 0);
		const y = recorder.apply('relu', [w]);
		recorder.backward(y);
		recorder.setGrad(w, 0);
		recorder.setGrad(w, 0);
		expect(recorder.finish().events.map(({ kind }) => kind)).toEqual([
			'forward',
			'seed',
			'contribution',
			'update'
		]);
		// With w at 2 the gradient that is cleared is 1, in the same four steps.
		const edited = replay(recorder.finish(), new Map([[w, 2]]));
		expect(edited.gradChanges[w]?.map(({ number }) => number)).toEqual([1, 0]);
	});

	test('make a training loop one trace: w ← w − 0.1 · 2(w − 3) goes to 3', () => {
		const recorder = new Recorder();
		const w = recorder.parameter(0, { name: 'w' });
		const target = recorder.input(3);
		for (let turn = 0; turn < 200; turn++) {
			const off = recorder.apply('subtract', [w, target]);
			const loss = recorder.apply('multiply', [off, off]);
			recorder.setGrad(w, 0);
			recorder.backward(loss);
			recorder.setValue(w, recorder.valueOf(w) - 0.1 * recorder.gradOf(w));
		}
		const trace = replay(recorder.finish());
		const values = trace.valueChanges[w]?.map(({ number }) => number) ?? [];
		expect(values.slice(0, 3)).toEqual([0, 0.6000000000000001, 1.08]);
		expect(values.at(-1)).toBeCloseTo(3, 12);
		// 2 operations, 1 seed, 4 contributions, 1 update each turn; grads are cleared from the second on.
		expect(trace.steps).toHaveLength(200 * 8 + 199);
	});
});
