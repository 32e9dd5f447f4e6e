import { frameAt, Recorder, replay } from '#lib/autodiff/index.ts';
import { expect, test } from 'vitest';
import { stillFrame } from './still-frame.ts';

/** L = w · w at w = 3, its gradient 6, and w becomes 3 − 6 = −3: steps 1 L, 2 seed, 3 and 4 w, 5 update. */
function descent() {
	const recorder = new Recorder();
	const w = recorder.parameter(3, { name: 'w' });
	recorder.backward(recorder.apply('multiply', [w, w], { name: 'L' }));
	const parts = [recorder.read(w, 'value'), recorder.read(w, 'grad')];
	recorder.setValue(w, -3, { from: recorder.compute('subtract', parts) });
	return recorder.finish();
}

test('a figure keeps its frame while the run goes on to steps that change no leaf', () => {
	const trace = replay(descent());
	const drawn = stillFrame(null, frameAt(trace, 0));
	expect(drawn.position).toBe(0);
	for (const position of [1, 2, 3, 4])
		expect(stillFrame(drawn, frameAt(trace, position))).toBe(drawn);
	const updated = frameAt(trace, 5);
	expect(updated.valueOf(0)).toBe(-3);
	expect(stillFrame(drawn, updated)).toBe(updated);
});

test('a figure is drawn anew for another run, even with the same leaves', () => {
	const drawn = frameAt(replay(descent()), 0);
	const other = frameAt(replay(descent()), 0);
	expect(stillFrame(drawn, other)).toBe(other);
});
