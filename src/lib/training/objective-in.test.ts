import { expect, test } from 'vitest';
import { frameAt, Recorder, replay } from '#lib/autodiff/index.ts';
import { leafValuesIn, objectiveIn, valuesOver } from './index.ts';

/** a = w·x = 2·3, L = a·a = 36; then w is assigned 5. */
function trace(edits = new Map<number, number>()) {
	const recorder = new Recorder();
	const w = recorder.parameter(2, { name: 'w' });
	const a = recorder.apply('multiply', [w, recorder.input(3, { name: 'x' })], { name: 'a' });
	recorder.backward(recorder.apply('multiply', [a, a], { name: 'L' }));
	recorder.setValue(w, 5);
	return replay(recorder.finish(), edits);
}
const [w, x, a, L] = [0, 1, 2, 3];

test('any node is a function of a leaf, with its slope', () => {
	const frame = frameAt(trace(), 0);
	expect(objectiveIn(frame, a, [w]).evaluate([4])).toEqual({ value: 12, gradient: [3] });
	expect(objectiveIn(frame, L, [w, x]).evaluate([1, 2])).toEqual({ value: 4, gradient: [8, 4] });
});

test('the other leaves are as the reader has set them', () => {
	const frame = frameAt(trace(new Map([[x, 10]])), 0);
	expect(objectiveIn(frame, a, [w]).value([4])).toBe(40);
});

test('an assignment counts once the frame is past it', () => {
	const all = trace();
	const before = frameAt(all, 2);
	const after = frameAt(all, all.steps.length);
	expect([leafValuesIn(before).get(w), leafValuesIn(after).get(w)]).toEqual([2, 5]);
	expect(objectiveIn(after, a, [x]).value([1])).toBe(5);
});

test('a sweep gives the values alone', () => {
	const objective = objectiveIn(frameAt(trace(), 0), L, [w]);
	expect(valuesOver(objective, [0], { index: 0, from: 0, to: 2, count: 3 })).toEqual([0, 9, 36]);
});
