import { expect, test } from 'vitest';
import { Recorder, replay } from '#lib/autodiff/index.ts';
import { inspect } from './inspection.ts';

/** y = w · x with w = 3, x = 2: step 1 computes y, 2 is the seed, 3 and 4 are w and x. */
function product() {
	const recorder = new Recorder();
	const nodes = [recorder.parameter(3, { name: 'w' }), recorder.input(2, { name: 'x' })];
	recorder.backward(recorder.apply('multiply', nodes, { name: 'y' }));
	return replay(recorder.finish());
}
const [w, x, y] = [0, 1, 2];

test('a node is inspected with the steps at which its numbers come about', () => {
	const trace = product();
	expect(inspect(trace, 0, y).valuePosition).toBe(1);
	expect(inspect(trace, 4, w).valuePosition).toBe(null);
	expect(inspect(trace, 4, y).from).toMatchObject([
		{ edge: { operand: w }, derivative: 2, amount: 2, position: 3 },
		{ edge: { operand: x }, derivative: 3, amount: 3, position: 4 }
	]);
	expect(inspect(trace, 4, x).uses).toMatchObject([{ edge: { consumer: y }, position: 4 }]);
});

test('what is still to come has a step, and no number', () => {
	const trace = product();
	expect(inspect(trace, 3, y).from).toMatchObject([
		{ derivative: 2, amount: 2, position: 3 },
		{ derivative: null, amount: null, position: 4 }
	]);
});

test('an edge that no pass uses has no step', () => {
	const recorder = new Recorder();
	recorder.apply('exp', [recorder.input(1)]);
	expect(inspect(replay(recorder.finish()), 1, 0).uses).toMatchObject([
		{ derivative: null, amount: null, position: null }
	]);
});
