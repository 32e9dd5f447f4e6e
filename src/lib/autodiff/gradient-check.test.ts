import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actTamely, computationFrom } from './cases/random-programs.ts';
import { studentA } from './cases/student-a.ts';
import { checkGradientAt, checkGradients } from './gradient-check.ts';
import { Recorder } from './recorder.ts';
import { replay } from './replay.ts';

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

describe('the gradient check at a position', () => {
	test('waits until the whole gradient has arrived', () => {
		const recorder = new Recorder();
		const w = recorder.parameter(3);
		recorder.backward(recorder.apply('multiply', [w, w]));
		const trace = replay(recorder.finish());
		const last = trace.steps.length;
		expect(checkGradientAt(trace, last - 1, w)).toBe(null);
		const check = checkGradientAt(trace, last, w);
		expect(check?.grad).toBe(6);
		expect(check?.numeric).toBeCloseTo(6, 7);
		expect(check?.error).toBeLessThan(1e-9);
	});

	test('agrees with backpropagation on every leaf of student A', () => {
		const recorder = new Recorder();
		const nodes = studentA(recorder);
		const trace = replay(recorder.finish());
		for (const [name, node] of nodes) {
			const check = checkGradientAt(trace, trace.steps.length, node);
			if (trace.graph.nodes[node]?.op === null) expect(check?.error, name).toBeLessThan(1e-9);
		}
	});

	test('is that of the pass at hand, although grads add up', () => {
		const recorder = new Recorder();
		const w = recorder.parameter(3);
		recorder.backward(recorder.apply('multiply', [w, w]));
		recorder.backward(recorder.apply('multiply', [w, recorder.constant(5)]));
		const trace = replay(recorder.finish());
		expect(trace.gradChanges[w]?.at(-1)?.number).toBe(11);
		expect(checkGradientAt(trace, trace.steps.length, w)?.grad).toBe(5);
	});
});
