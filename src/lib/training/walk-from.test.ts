import { expect, test } from 'vitest';
import { frameAt, Recorder, replay } from '#lib/autodiff/index.ts';
import { optimizers, walkFrom } from './index.ts';

/** L = w·w from w = 4; then the program assigns w = 1. */
function trace(edits = new Map<number, number>()) {
	const recorder = new Recorder();
	const w = recorder.parameter(4, { name: 'w' });
	recorder.backward(recorder.apply('multiply', [w, w], { name: 'L' }));
	recorder.setValue(w, 1);
	return replay(recorder.finish(), edits);
}
const [w, L] = [0, 1];

test('a walk begins where the program does, however far the stage is', () => {
	const all = trace();
	for (const position of [0, all.steps.length]) {
		const { points } = walkFrom(
			frameAt(all, position),
			L,
			[w],
			optimizers.gradientDescent,
			0.25,
			2
		);
		// Each step subtracts 0.25 · 2w: half of w.
		expect(points.map(({ weights }) => weights[0])).toEqual([4, 2, 1]);
		expect(points.map(({ value }) => value)).toEqual([16, 4, 1]);
	}
});

test('it begins where the reader has put the leaf', () => {
	const frame = frameAt(trace(new Map([[w, 8]])), 0);
	expect(walkFrom(frame, L, [w], optimizers.gradientDescent, 0.5, 1).points[1]?.weights).toEqual([
		0
	]);
});
