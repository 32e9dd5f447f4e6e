import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actTamely, computationFrom } from './cases/random-programs.ts';
import { studentA } from './cases/student-a.ts';
import { checkGradients } from './gradient-check.ts';
import { Recorder } from './recorder.ts';

const anyComputation = fc.array(fc.nat(), { maxLength: 36, size: 'max' }).map(computationFrom);

describe('the gradient check', () => {
	test('agrees with backpropagation on all eleven leaves of student A', () => {
		const recorder = new Recorder();
		studentA(recorder);
		const checks = checkGradients(recorder.finish());
		expect(checks).toHaveLength(11);
		for (const { error } of checks) expect(error).toBeLessThan(1e-9);
	});

	test('shows its own numbers: nudging w23 by 0.01 moves L by 0.0173 each way', () => {
		const recorder = new Recorder();
		const nodes = studentA(recorder);
		const [check] = checkGradients(recorder.finish(), [nodes.get('w23') ?? -1], () => 0.01);
		expect(check?.above).toBeCloseTo(3.0126, 4);
		expect((check?.above ?? 0) - (check?.below ?? 0)).toBeCloseTo(2 * 0.0173, 4);
		expect(check?.grad).toBeCloseTo(1.729, 4);
		expect(check?.numeric).toBeCloseTo(1.729, 4);
		expect(check?.nudge).toBe(0.01);
	});

	test('sees a gradient that is wrong', () => {
		const recorder = new Recorder();
		const x = recorder.parameter(3);
		recorder.backward(recorder.apply('multiply', [x, x]));
		recorder.setGrad(x, 5);
		expect(checkGradients(recorder.finish())[0]?.error).toBeCloseTo(1 / 6, 6);
	});

	test('is content where both sides are undefined, and with a graph that is empty', () => {
		const recorder = new Recorder();
		expect(checkGradients(recorder.finish())).toEqual([]);
		const x = recorder.parameter(-1);
		recorder.backward(recorder.apply('sqrt', [x]));
		expect(checkGradients(recorder.finish())[0]).toMatchObject({
			grad: NaN,
			numeric: NaN,
			error: 0
		});
	});

	test('agrees with backpropagation on random programs', () => {
		fc.assert(
			fc.property(anyComputation, (actions) => {
				const recorder = new Recorder();
				actTamely(recorder, actions);
				recorder.backward(recorder.length - 1);
				const checks = checkGradients(recorder.finish());
				// Where the slope is steep, so is its change, and differences lose their meaning.
				fc.pre(checks.every(({ grad }) => Math.abs(grad) < 50));
				for (const { error } of checks) expect(error).toBeLessThan(1e-4);
			}),
			{ numRuns: 1000 }
		);
	});
});
