import { describe, expect, test } from 'vitest';
import { frameAt } from './frame.ts';
import { checkGradients } from './gradient-check.ts';
import { usesOf } from './graph.ts';
import { Recorder } from './recorder.ts';
import { replay } from './replay.ts';
import { stepAddresses } from './step-address.ts';

const size = 100_000;

describe('passes over large graphs', () => {
	test('go down a chain of 100,000 operations: x + 1 + 1 … has slope 1', () => {
		const recorder = new Recorder();
		const x = recorder.parameter(0, { name: 'x' });
		const one = recorder.constant(1);
		let last = x;
		for (let turn = 0; turn < size; turn++) last = recorder.apply('add', [last, one]);
		recorder.backward(last);
		const recording = recorder.finish();
		const trace = replay(recording);
		expect(recorder.valueOf(last)).toBe(size);
		expect(recorder.gradOf(x)).toBe(1);
		expect(trace.steps).toHaveLength(2 * size + 1);
		expect(frameAt(trace, trace.steps.length).gradOf(x)).toBe(1);
		expect(stepAddresses(trace).positionOf('backward.x')).toBe(trace.steps.length);
		expect(checkGradients(recording)[0]?.numeric).toBeCloseTo(1, 4);
	});

	test('gather from a fan-out of 100,000: x used so often has a gradient as large', () => {
		const recorder = new Recorder();
		const x = recorder.parameter(1, { name: 'x' });
		let layer = Array.from({ length: size }, () => recorder.apply('exp', [x]));
		while (layer.length > 1) {
			const sums: number[] = [];
			for (let place = 0; place + 1 < layer.length; place += 2) {
				sums.push(recorder.apply('add', [layer[place] ?? -1, layer[place + 1] ?? -1]));
			}
			layer = layer.length % 2 === 1 ? [...sums, layer.at(-1) ?? -1] : sums;
		}
		recorder.backward(layer[0] ?? -1);
		const trace = replay(recorder.finish());
		const end = frameAt(trace, trace.steps.length);
		expect(recorder.gradOf(x) / Math.E).toBeCloseTo(size, 4);
		expect(usesOf(trace.graph, x)).toHaveLength(size);
		expect(end.contributionsTo(x)).toHaveLength(size);
		expect(frameAt(trace, trace.steps.length - 1).waitingFor(x)).toBe(1);
	});
});
