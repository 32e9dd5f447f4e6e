import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Recorder } from '#lib/autodiff/index.ts';
import { networkOf, startWeights } from './cases/network.ts';
import { bowl, narrowValley, objectiveOf, parabola, twoValleys } from './index.ts';

const anyNumber = fc.double({ noNaN: true });

describe('a recorded objective', () => {
	test('has the names of its leaves', () => {
		expect(bowl.objective.names).toEqual(['a', 'b']);
	});

	test('has the same value with and without the gradient', () => {
		const objectives = [
			...[bowl, narrowValley, parabola, twoValleys].map((landscape) => landscape.objective),
			networkOf(['A', 'C'], ['v2', 'w11'])
		];
		fc.assert(
			fc.property(fc.constantFrom(...objectives), anyNumber, anyNumber, (objective, a, b) => {
				const weights = [a, b].slice(0, objective.names.length);
				expect(objective.value(weights)).toBe(objective.evaluate(weights).value);
			})
		);
	});

	test('has the slope that small steps to both sides show', () => {
		const objective = networkOf(['A', 'B', 'C', 'D']);
		const start = Object.values(startWeights);
		const { gradient } = objective.evaluate(start);
		gradient.forEach((slope, index) => {
			const at = (off: number) => objective.value(start.with(index, (start[index] ?? 0) + off));
			expect((at(1e-5) - at(-1e-5)) / 2e-5).toBeCloseTo(slope, 8);
		});
	});

	test('breaks exactly where value or gradient is not finite', () => {
		fc.assert(
			fc.property(fc.constantFrom(bowl, narrowValley), anyNumber, anyNumber, (landscape, a, b) => {
				const { value, gradient } = landscape.objective.evaluate([a, b]);
				const isWhole = [value, ...gradient].every(Number.isFinite);
				expect(landscape.objective.findBreakdown([a, b]) === null).toBe(isWhole);
			})
		);
	});

	test('breaks at the leaf where that was given as infinite', () => {
		expect(bowl.objective.findBreakdown([1, Infinity])).toMatchObject({
			...{ kind: 'operation', node: 1, position: 0, number: Infinity }
		});
	});

	test('breaks on the way back where only the slope is infinite: √w at 0', () => {
		const recorder = new Recorder();
		const w = recorder.parameter(0, { name: 'w' });
		recorder.backward(recorder.apply('sqrt', [w]));
		const objective = objectiveOf(recorder.finish(), [w]);
		expect(objective.evaluate([0])).toEqual({ value: 0, gradient: [Infinity] });
		expect(objective.findBreakdown([0])).toMatchObject({
			// Forward, seed, contribution.
			...{ kind: 'operation', node: w, position: 3, number: Infinity }
		});
	});

	test('needs one backward pass, no assignments, and leaves', () => {
		const recorder = new Recorder();
		const w = recorder.parameter(2);
		const y = recorder.apply('multiply', [w, w]);
		expect(() => objectiveOf(recorder.finish(), [w])).toThrow(
			'A function needs one backward pass; this recording has 0.'
		);
		recorder.backward(y);
		expect(() => objectiveOf(recorder.finish(), [y])).toThrow('Node 1 is not a leaf.');
		recorder.setValue(w, 3);
		expect(() => objectiveOf(recorder.finish(), [w])).toThrow(
			'A function assigns nothing; this recording does.'
		);
	});
});
