import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actTamely, computationFrom } from './cases/random-programs.ts';
import { nudgeLeaf } from './nudge.ts';
import { Recorder } from './recorder.ts';
import { replay } from './replay.ts';

/** L = (2w − 6)² at w = 1: a = 2, b = −4, L = 16, and dL/dw = −16. */
function gears() {
	const recorder = new Recorder();
	const w = recorder.parameter(1, { name: 'w' });
	const a = recorder.apply('multiply', [recorder.constant(2), w], { name: 'a' });
	const b = recorder.apply('subtract', [a, recorder.constant(6)], { name: 'b' });
	const loss = recorder.apply('power', [b, recorder.constant(2)], { name: 'L' });
	recorder.backward(loss);
	return { trace: replay(recorder.finish()), w, a, b, loss };
}

describe('a nudge', () => {
	test('of w by 0.001 moves (2w − 6)² from 16 to 15.984004', () => {
		const { trace, w, a, b, loss } = gears();
		const nudge = nudgeLeaf(trace, trace.steps.length, w, 0.001);
		expect([nudge?.from, nudge?.to, nudge?.isGiven]).toEqual([1, 1.001, true]);
		expect(nudge?.steps.map(({ node, wave }) => [node, wave])).toEqual([
			[a, 1],
			[b, 2],
			[loss, 3]
		]);
		expect(nudge?.steps.map(({ before }) => before)).toEqual([2, -4, 16]);
		expect(nudge?.steps[0]?.value).toBeCloseTo(2.002, 12);
		expect(nudge?.steps[1]?.value).toBeCloseTo(-3.998, 12);
		expect(nudge?.outcome?.before).toBe(16);
		expect(nudge?.outcome?.after).toBeCloseTo(15.984004, 12);
	});

	test('travels no farther than the run has come', () => {
		const { trace, w, a, b } = gears();
		expect(nudgeLeaf(trace, 0, w, 0.1)).toMatchObject({ steps: [], outcome: null });
		const nudge = nudgeLeaf(trace, 2, w, 0.1);
		expect(nudge?.steps.map(({ node }) => node)).toEqual([a, b]);
		expect(nudge?.outcome).toBe(null);
	});

	test('is of a leaf', () => {
		const { trace, a } = gears();
		expect(nudgeLeaf(trace, 3, a, 0.1)).toBe(null);
		expect(nudgeLeaf(trace, 3, 99, 0.1)).toBe(null);
	});

	test('ends where nothing changes: a closed ReLU stays at 0', () => {
		const recorder = new Recorder();
		const x = recorder.input(-2);
		const h = recorder.apply('relu', [x]);
		recorder.backward(recorder.apply('exp', [h]));
		const trace = replay(recorder.finish());
		const nudge = nudgeLeaf(trace, trace.steps.length, x, 0.1);
		expect(nudge?.steps).toMatchObject([{ node: h, before: 0, value: 0, wave: 1 }]);
		expect(nudge?.outcome).toEqual({ before: 1, after: 1 });
	});

	test('goes both ways of a fork, and meets where they meet', () => {
		const recorder = new Recorder();
		const x = recorder.parameter(2);
		const square = recorder.apply('multiply', [x, x]);
		const triple = recorder.apply('multiply', [recorder.constant(3), x]);
		const sum = recorder.apply('add', [square, triple]);
		recorder.backward(sum);
		const trace = replay(recorder.finish());
		const nudge = nudgeLeaf(trace, trace.steps.length, x, 0.1);
		expect(nudge?.steps.map(({ node, wave, changed }) => [node, wave, changed])).toEqual([
			[square, 1, [0, 1]],
			[triple, 1, [1]],
			[sum, 2, [0, 1]]
		]);
		expect(nudge?.outcome?.after).toBeCloseTo(10.71, 12);
	});

	test('adds as one does by hand, however small', () => {
		const recorder = new Recorder();
		const x = recorder.input(0.7);
		recorder.apply('exp', [x]);
		const trace = replay(recorder.finish());
		expect(nudgeLeaf(trace, 1, x, 0.1)?.to).toBe(0.8);
		expect(nudgeLeaf(trace, 1, x, 4e-16)?.to).toBe(0.7 + 4e-16);
	});

	test('begins at the last change of a value: what was computed before stays', () => {
		const recorder = new Recorder();
		const w = recorder.parameter(1);
		recorder.backward(recorder.apply('exp', [w]));
		recorder.setValue(w, 0);
		const after = recorder.length;
		const late = recorder.apply('exp', [w]);
		const trace = replay(recorder.finish());
		const updated = trace.steps.findIndex(({ kind }) => kind === 'update') + 1;
		expect(nudgeLeaf(trace, updated, w, 1)).toMatchObject({
			from: 0,
			to: 1,
			isGiven: false,
			steps: []
		});
		expect(late).toBe(after);
		expect(nudgeLeaf(trace, updated + 1, w, 1)?.steps).toMatchObject([
			{ node: late, before: 1, value: Math.E }
		]);
	});

	test('is what a replay with that leaf gives, in any program', () => {
		fc.assert(
			fc.property(
				fc.array(fc.nat(), { maxLength: 36, size: 'max' }),
				fc.nat(),
				fc.double({ min: -0.1, max: 0.1, noNaN: true }),
				(numbers, place, by) => {
					const recorder = new Recorder();
					actTamely(recorder, computationFrom(numbers));
					const recording = recorder.finish();
					const trace = replay(recording);
					const leaves = [...recording.leafValues.keys()];
					const leaf = leaves[place % leaves.length] ?? 0;
					const nudge = nudgeLeaf(trace, trace.steps.length, leaf, by);
					const edited = replay(recording, new Map([[leaf, nudge?.to ?? NaN]]));
					const told = new Map(nudge?.steps.map(({ node, value }) => [node, value]));
					for (const { id, op } of recording.graph.nodes) {
						if (op === null) continue;
						const [was] = trace.valueChanges[id] ?? [];
						expect(told.get(id) ?? was?.number).toBe(edited.valueChanges[id]?.[0]?.number);
					}
				}
			)
		);
	});
});
