import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parabola, turn } from './cases/training.ts';
import { foldPasses } from './fold-passes.ts';
import { frameAt } from './frame.ts';
import { nodesOfPass } from './passes.ts';
import { Recorder } from './recorder.ts';
import { replay } from './replay.ts';
import { stepAddresses } from './step-address.ts';

function record(program: (recorder: Recorder) => void) {
	const recorder = new Recorder();
	program(recorder);
	return recorder.finish();
}

/** Nodes of the parabola once it is folded. */
const [w, , rate, d, L] = [0, 1, 2, 3, 4];

describe('folding the turns of a training loop', () => {
	const recording = record((recorder) => parabola(recorder, 20));
	const folded = foldPasses(recording);
	const trace = replay(folded.recording);

	test('leaves one graph for all of them: 3 leaves, 2 operations', () => {
		expect(folded.recording.graph.nodes.map(({ name }) => name)).toEqual([
			'w',
			'target',
			'rate',
			'd',
			'L'
		]);
		expect(folded.recording.passes).toHaveLength(20);
		expect(new Set(folded.recording.passes.map(({ drawing }) => drawing)).size).toBe(1);
		expect(folded.drawnAs.slice(3, 7)).toEqual([3, 4, 3, 4]);
	});

	test('changes no number and no step', () => {
		const unfolded = replay(recording);
		expect(trace.steps).toHaveLength(unfolded.steps.length);
		trace.steps.forEach((step, index) => {
			const other = unfolded.steps[index];
			const numbers = (one: typeof step | undefined) =>
				Object.entries(one ?? {}).filter(([name]) => !['node', 'consumer', 'edge'].includes(name));
			// Data that is used in every turn begins each pass without a gradient.
			if (folded.recording.graph.nodes[step.node]?.kind === 'input') return;
			expect(numbers(step)).toEqual(numbers(other));
		});
	});

	test('gives a node another value in each pass, and a parameter one after the other', () => {
		const { addressOf, positionOf } = stepAddresses(trace);
		const lossIn = (pass: number) =>
			frameAt(trace, positionOf(`pass ${pass} forward L`) ?? -1).valueOf(L);
		expect([1, 2, 3].map(lossIn)).toEqual([9, expect.closeTo(5.76), expect.closeTo(3.6864)]);
		expect(addressOf(1)).toBe('pass-1.forward.d');
		expect(frameAt(trace, positionOf('pass 2 update w') ?? -1).valueOf(w)).toBeCloseTo(1.08);
		expect(positionOf('pass-1')).toBe(trace.recording.passes[0]?.end);
		expect(positionOf('forward d')).toBe(1);
		expect(positionOf('end')).toBe(trace.steps.length);
		expect([positionOf('pass 21'), positionOf('pass 2 forward q')]).toEqual([null, null]);
	});

	test('begins each pass with nothing computed but what outlasts it', () => {
		const [first, second] = trace.recording.passes;
		const end = frameAt(trace, first?.end ?? 0);
		expect([end.valueOf(d), end.gradOf(d), end.derivativeOf(0)]).toEqual([-3, -6, 1]);
		const begun = frameAt(trace, (second?.first ?? 0) + 1);
		expect(begun.valueOf(d)).toBeCloseTo(-2.4);
		expect([begun.valueOf(L), begun.gradOf(d), begun.derivativeOf(0)]).toEqual([null, null, null]);
		// The parameter keeps its new value, and its grad until it is cleared.
		expect([begun.valueOf(w), begun.gradOf(w)]).toEqual([expect.closeTo(0.6), -6]);
	});

	test('computes every update again when the rate is changed: 0 → 3 at once with 0.5', () => {
		const edited = replay(folded.recording, new Map([[rate, 0.5]]));
		expect(edited.valueChanges[w]?.slice(0, 3).map(({ number }) => number)).toEqual([0, 3, 3]);
		expect(edited.steps).toHaveLength(trace.steps.length);
		const restarted = replay(folded.recording, new Map([[w, 1]]));
		expect(restarted.valueChanges[w]?.[1]?.number).toBeCloseTo(1.4);
	});
});

describe('passes', () => {
	test('are not made of a loop that only assigns, nor of one that only computes', () => {
		const once = record((recorder) => {
			const nodes = [1, 2].map((value) => recorder.parameter(value));
			recorder.backward(recorder.apply('add', nodes));
			nodes.forEach((node, index) => recorder.setValue(node, 0, { scope: turn(index + 1) }));
		});
		expect(foldPasses(once).recording).toBe(once);
		const chain = record((recorder) => {
			let x = recorder.input(1);
			for (let index = 1; index < 4; index++)
				x = recorder.apply('exp', [x], { scope: turn(index) });
		});
		expect(foldPasses(chain).recording).toBe(chain);
	});

	test('hang together where one uses what another has made: nothing is folded', () => {
		const recurrent = record((recorder) => {
			const weight = recorder.parameter(1);
			let x = recorder.input(1);
			for (let index = 1; index < 4; index++) {
				x = recorder.apply('multiply', [x, weight], { scope: turn(index) });
				recorder.setValue(weight, 2, { scope: turn(index) });
			}
		});
		expect(foldPasses(recurrent).recording).toBe(recurrent);
	});

	test('of another shape have a drawing of their own', () => {
		const branching = record((recorder) => {
			const weight = recorder.parameter(1, { name: 'w' });
			for (let index = 1; index <= 3; index++) {
				const details = { name: 'y', span: { from: index % 2, to: 5 }, scope: turn(index) };
				recorder.apply(index % 2 ? 'exp' : 'sin', [weight], details);
				recorder.setValue(weight, index, { scope: turn(index) });
			}
		});
		const { recording } = foldPasses(branching);
		expect(recording.passes.map(({ drawing }) => drawing)).toEqual([0, 1, 0]);
		const shown = [0, 1, 2].map((pass) => nodesOfPass(recording.graph, recording.passes, pass));
		expect(shown).toEqual([
			[0, 1],
			[0, 2],
			[0, 1]
		]);
		// Both are called y, each in its own drawing.
		const { addressOf, keyOf, nodeWithKey } = stepAddresses(replay(recording));
		expect([1, 3, 5].map(addressOf)).toEqual([
			'pass-1.forward.y',
			'pass-2.forward.y',
			'pass-3.forward.y'
		]);
		expect([keyOf(1), keyOf(2), nodeWithKey('y'), nodeWithKey('y', 1)]).toEqual(['y', 'y', 1, 2]);
	});

	test('that stop early share the drawing, and so does the same computation behind the loop', () => {
		const evaluated = record((recorder) => {
			const weight = recorder.parameter(1, { name: 'w' });
			const forward = (scope: ReturnType<typeof turn>, isWhole: boolean) => {
				const y = recorder.apply('exp', [weight], { name: 'y', span: { from: 1, to: 2 }, scope });
				if (isWhole) recorder.apply('log', [y], { name: 'z', span: { from: 3, to: 4 }, scope });
			};
			for (let index = 1; index <= 2; index++) {
				forward(turn(index), true);
				recorder.setValue(weight, index, { scope: turn(index) });
			}
			forward([{ kind: 'call', name: 'forward', index: 1, span: { from: 9, to: 10 } }], false);
		});
		const { recording } = foldPasses(evaluated);
		expect(recording.passes.map(({ drawing }) => drawing)).toEqual([0, 0, 0]);
		expect(recording.graph.nodes.map(({ name }) => name)).toEqual(['w', 'y', 'z']);
		expect(frameAt(replay(recording), recording.events.length).valueOf(2)).toBe(null);
	});

	test('that take another item of the data each show it in one place', () => {
		const stochastic = record((recorder) => {
			const weight = recorder.parameter(2, { name: 'w' });
			const data = [5, 7].map((x, item) => recorder.input(x, { name: `xs[${item}]` }));
			for (let index = 1; index <= 4; index++) {
				const x = data[index % 2] ?? -1;
				const scope = turn(index);
				const span = { from: 1, to: 2 };
				recorder.backward(
					recorder.apply('multiply', [weight, x], { name: 'y', span, scope }),
					scope
				);
				recorder.setValue(weight, 2 + index, { scope });
			}
		});
		const { recording } = foldPasses(stochastic);
		expect(recording.graph.nodes.map(({ name }) => name)).toEqual(['w', 'xs', 'y']);
		const trace = replay(recording);
		const values = recording.passes.map(({ end }) => frameAt(trace, end).valueOf(2));
		expect(values).toEqual([2 * 7, 3 * 5, 4 * 7, 5 * 5]);
		// Each item has the gradient of its own turn: the weight that it met.
		expect(recording.passes.map(({ end }) => frameAt(trace, end).gradOf(1))).toEqual([2, 3, 4, 5]);
	});

	test('replay as the unfolded recording does, whatever is edited', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 2, max: 6 }),
				fc.double({ min: -5, max: 5, noNaN: true }),
				fc.constantFrom(w, rate),
				(turns, value, leaf) => {
					const recording = record((recorder) => parabola(recorder, turns));
					const edits = new Map([[leaf, value]]);
					const whole = replay(recording, edits).valueChanges[w];
					const folded = replay(foldPasses(recording).recording, edits).valueChanges[w];
					expect(folded?.map(({ number }) => number)).toEqual(whole?.map(({ number }) => number));
				}
			)
		);
	});
});
