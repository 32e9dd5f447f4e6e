import { frameAt, Recorder, replay } from '#lib/autodiff/index.ts';
import type { DescentFigure, LinesFigure } from '#lib/lessons/index.ts';
import { describe, expect, test } from 'vitest';
import { drawDescent, trodden } from './descents.ts';
import { seriesOf, startKey, toldSteps } from './series.ts';

/** d = w − 3, L = d · d, from w = 0. */
function trace(edits = new Map<number, number>()) {
	const recorder = new Recorder();
	const w = recorder.parameter(0, { name: 'w' });
	const d = recorder.apply('subtract', [w, recorder.constant(3)], { name: 'd' });
	recorder.backward(recorder.apply('multiply', [d, d], { name: 'L' }));
	return replay(recorder.finish(), edits);
}
const [w, d, L] = [0, 2, 3];
const bounds = { low: null, high: null };

describe('a descent', () => {
	const figure: DescentFigure = {
		kind: 'descent',
		...{ node: L, leaf: w, target: 0.01, longestWalk: 1000 },
		over: { from: -1, to: 7 },
		walk: { method: 'gradientDescent', rates: [0.1, 0.5, 1, 1e200], steps: 10 },
		...bounds
	};
	const drawn = drawDescent(figure, frameAt(trace(), 0));

	test('walks at each rate: a fifth nearer each step, at once, from side to side', () => {
		const places = (index: number) => {
			const walk = drawn.walks[index];
			return walk ? trodden(walk, 3).map(([x]) => Number(x.toFixed(4))) : [];
		};
		expect(places(0)).toEqual([0, 0.6, 1.08, 1.464]);
		expect(places(1)).toEqual([0, 3, 3, 3]);
		expect(places(2)).toEqual([0, 6, 0, 6]);
	});

	test('says after how many steps it is below the target, which a swing never is', () => {
		expect(drawn.walks.slice(0, 3).map(({ until }) => until)).toEqual([16, 1, null]);
	});

	test('says at which step and where a number had no room', () => {
		// w is 6·10²⁰⁰ after one step, and its square is too large.
		expect(drawn.walks[3]?.broken).toEqual({ step: 1, name: 'L' });
		expect(drawn.walks[0]?.broken).toBeNull();
	});

	test('has the curve under it', () => {
		expect(drawn.samples[0]).toEqual([-1, 16]);
		expect(drawn.samples.at(-1)).toEqual([7, 16]);
	});
});

describe('lines', () => {
	const figure: LinesFigure = {
		kind: 'lines',
		...{ nodes: [L, d], leaves: [w], isLog: false },
		walk: { method: 'gradientDescent', rates: [0.5], steps: 1 },
		...bounds
	};
	const frame = frameAt(trace(), 0);
	const rateText = (rate: number) => `rate ${rate}`;

	test('follow each node while the first gets smaller', () => {
		expect(seriesOf(figure, frame, rateText).map(({ name, values }) => [name, values])).toEqual([
			['L', [9, 0]],
			['d', [-3, 0]]
		]);
	});

	test('are named after their rates where they differ by them', () => {
		const walk = { ...figure.walk, rates: [0.5, 1] };
		const named = seriesOf({ ...figure, nodes: [L], walk }, frame, rateText);
		expect(named.map(({ name, values }) => [name, values])).toEqual([
			['rate 0.5', [9, 0]],
			['rate 1', [9, 9]]
		]);
	});

	test('depend on where the program begins, not on how far the stage is', () => {
		const all = trace();
		expect(startKey(frameAt(all, all.steps.length))).toBe(startKey(frame));
		expect(startKey(frameAt(trace(new Map([[w, 1]])), 0))).not.toBe(startKey(frame));
	});

	test('are told at easy steps and at the last', () => {
		expect(toldSteps(20)).toEqual([0, 1, 2, 5, 10, 20]);
		expect(toldSteps(300)).toEqual([0, 1, 2, 5, 10, 20, 50, 100, 200, 300]);
	});
});
