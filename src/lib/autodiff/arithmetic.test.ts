import { describe, expect, test } from 'vitest';
import { descend, turn } from './cases/training.ts';
import { foldPasses } from './fold-passes.ts';
import { frameAt } from './frame.ts';
import { Recorder } from './recorder.ts';
import { replay } from './replay.ts';

describe('a number that a program computes beside the graph', () => {
	test('is followed through as many steps as it takes: momentum 0.9, rate 0.04 on 25 b² / 2', () => {
		const recorder = new Recorder();
		const b = recorder.parameter(1, { name: 'b' });
		let velocity = recorder.given(0);
		let [speed, at] = [0, 1];
		for (let index = 1; index <= 2; index++) {
			const scope = turn(index);
			const square = recorder.apply('multiply', [b, b], { scope });
			recorder.setGrad(b, 0, { scope });
			recorder.backward(recorder.apply('multiply', [square, recorder.constant(12.5)], { scope }));
			speed = 0.9 * speed + recorder.gradOf(b);
			velocity = recorder.compute('add', [
				recorder.compute('multiply', [recorder.given(0.9), velocity]),
				recorder.read(b, 'grad')
			]);
			velocity.call('v');
			at -= 0.04 * speed;
			const step = recorder.compute('multiply', [recorder.given(0.04), velocity]);
			const from = recorder.compute('subtract', [recorder.read(b, 'value'), step]);
			recorder.setValue(b, at, { from, scope });
		}
		const recording = recorder.finish();
		const values = (edits?: ReadonlyMap<number, number>) =>
			replay(recording, edits).valueChanges[b]?.map(({ number }) => number);
		// 1 → 0 → −0.9, as in the table of lesson 11; from 2 all of it is doubled.
		expect(values()).toEqual([1, 0, expect.closeTo(-0.9)]);
		expect(values(new Map([[b, 2]]))).toEqual([2, 0, expect.closeTo(-1.8)]);
	});

	test('can be the value of a leaf that is made in the middle of a run', () => {
		const recorder = new Recorder();
		const x = recorder.input(2, { name: 'x' });
		const y = recorder.apply('exp', [x], { name: 'y' });
		const from = recorder.compute('multiply', [recorder.given(10), recorder.read(x, 'value')]);
		const k = recorder.input(20, { name: 'k', from });
		recorder.apply('multiply', [y, k], { name: 'z' });
		const recording = recorder.finish();
		const trace = replay(recording, new Map([[x, 0]]));
		expect([frameAt(trace, 1).valueOf(k), frameAt(trace, 2).valueOf(k)]).toEqual([null, 0]);
		expect(frameAt(replay(recording), 2).valueOf(3)).toBeCloseTo(20 * Math.exp(2));
		expect(frameAt(replay(recording, new Map([[k, 1]])), 2).valueOf(3)).toBeCloseTo(Math.exp(2));
	});

	test('of the program’s own becomes a leaf once an update depends on it, and not before', () => {
		const recorder = new Recorder();
		const w = recorder.parameter(1, { name: 'w' });
		let made = 0;
		const make = () => {
			made++;
			return recorder.input(0.1, { name: 'rate' });
		};
		const rate = recorder.given(0.1, { name: 'rate', make });
		const from = recorder.compute('multiply', [rate, recorder.read(w, 'value')]);
		expect(made).toBe(0);
		recorder.setValue(w, 0.1, { from });
		recorder.setValue(w, 0.1, { from });
		expect(made).toBe(1);
		expect(recorder.finish().graph.nodes.map(({ name }) => name)).toEqual(['w', 'rate']);
	});

	test('that only began a chain of its own name becomes no leaf', () => {
		const recorder = new Recorder();
		const w = recorder.parameter(1, { name: 'w' });
		const make = () => recorder.input(0, { name: 'v' });
		const start = recorder.given(0, { name: 'v', make });
		const v = recorder.compute('add', [start, recorder.read(w, 'value')]);
		v.call('v');
		recorder.setValue(w, 1, { from: v });
		expect(recorder.finish().graph.nodes).toHaveLength(1);
	});

	test('keeps the descent of the loss in one turn of its own', () => {
		const recorder = new Recorder();
		const nodes = {
			w: recorder.parameter(0),
			target: recorder.input(3),
			rate: recorder.input(0.5)
		};
		descend(recorder, nodes, []);
		const recording = recorder.finish();
		expect(foldPasses(recording).recording).toBe(recording);
		expect(replay(recording).steps.at(-1)).toMatchObject({ kind: 'update', before: 0, after: 3 });
	});
});
