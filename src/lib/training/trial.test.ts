import { expect, test } from 'vitest';
import { Recorder } from '#lib/autodiff/index.ts';
import { leavesAfter, quantityAt, weightsAlong, type Trial } from './index.ts';

/** L = (w − 3)² + b with w = 0, b = 0: every step multiplies the distance to 3 by 1 − 2·rate. */
const recorder = new Recorder();
const w = recorder.parameter(0, { name: 'w' });
const b = recorder.input(0, { name: 'b' });
const distance = recorder.apply('subtract', [w, recorder.constant(3)], { name: 'd' });
const square = recorder.apply('multiply', [distance, distance]);
const L = recorder.apply('add', [square, b], { name: 'L' });
recorder.backward(L);
const recording = recorder.finish();
const descent = { node: L, leaves: [w], optimizer: 'gradientDescent' } as const;
const value = (node: number, when: [number, number][] = []) =>
	({ kind: 'value', node, when }) as const;
const lossAfter = (trial: Trial, chosen: number) =>
	quantityAt(recording, leavesAfter(recording, trial, chosen), value(L));

test('a chosen leaf is set, and others besides where a quantity says so', () => {
	const leaves = leavesAfter(recording, { kind: 'leaf', leaf: w }, 5);
	expect(quantityAt(recording, leaves, value(L))).toBe(4);
	expect(quantityAt(recording, leaves, value(L, [[b, 0.5]]))).toBe(4.5);
	expect(quantityAt(recording, leaves, { kind: 'grad', node: w, when: [] })).toBe(4);
});

test('a chosen rate leads to 7.35 or 55.7 after five steps, or below 0.01', () => {
	const trial = { kind: 'rate', steps: 5, ...descent } as const;
	expect(lossAfter(trial, 0.01)).toBeCloseTo(7.3537, 4);
	expect(lossAfter(trial, 1.1)).toBeCloseTo(55.7256, 4);
	expect([0.246, 0.247, 0.753, 0.754].map((rate) => lossAfter(trial, rate) < 0.01)).toEqual([
		false,
		true,
		true,
		false
	]);
});

test('a chosen step ends a descent there, and never after its last', () => {
	const trial = { kind: 'stop', rate: 0.1, steps: 10, ...descent } as const;
	expect([0, 1, 10].map((step) => lossAfter(trial, step).toFixed(4))).toEqual([
		'9.0000',
		'5.7600',
		'0.1038'
	]);
	expect(lossAfter(trial, 1e9)).toBe(lossAfter(trial, 10));
});

test('a descent that breaks down leaves numbers that are undefined', () => {
	const trial = { kind: 'rate', steps: 5000, ...descent } as const;
	expect(lossAfter(trial, 3)).toBeNaN();
});

test('the weights along a descent begin where the program does', () => {
	const along = weightsAlong(recording, descent, 0.5, 2);
	expect(along.map((leaves) => leaves.get(w))).toEqual([0, 3, 3]);
});
