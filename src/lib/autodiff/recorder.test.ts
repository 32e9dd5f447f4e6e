import { describe, expect, test } from 'vitest';
import { studentA } from './cases/student-a.ts';
import { recordTrace } from './record-trace.ts';
import { Recorder } from './recorder.ts';
import { replay } from './replay.ts';
import type { Trace } from './trace.ts';

const lastGrad = (trace: Trace, node: number) => trace.gradChanges[node]?.at(-1)?.number ?? null;

describe('recording a program', () => {
	test('gives values at once, so that a program can read them', () => {
		const recorder = new Recorder();
		const a = recorder.parameter(2, { name: 'a' });
		const b = recorder.input(-3, { name: 'b' });
		const c = recorder.apply('multiply', [a, b], { name: 'c' });
		expect(recorder.valueOf(c)).toBe(-6);
		expect(recorder.gradOf(a)).toBe(0);
		recorder.backward(c);
		expect(recorder.gradOf(a)).toBe(-3);
		expect(recorder.gradOf(b)).toBe(2);
		expect(recorder.gradOf(c)).toBe(1);
		expect(recorder.nameOf(c)).toBe('c');
		expect(recorder.kindOf(a)).toBe('parameter');
		expect(recorder.length).toBe(3);
	});

	test('goes through student A’s numbers', () => {
		const recorder = new Recorder();
		const nodes = studentA(recorder);
		const trace = replay(recorder.finish());
		const node = (name: string) => nodes.get(name) ?? -1;
		const value = (name: string) => trace.valueChanges[node(name)]?.at(-1)?.number;
		expect(value('s1')).toBeCloseTo(0.8, 12);
		expect(value('s2')).toBeCloseTo(1.44, 12);
		expect(value('z')).toBeCloseTo(-2.944, 12);
		expect(value('p')).toBeCloseTo(0.050021, 6);
		expect(value('L')).toBeCloseTo(2.9953, 4);
		const grads = {
			p: -19.9917,
			z: -0.95,
			v1: -0.76,
			v2: -1.368,
			h1: -0.95,
			h2: 2.4699,
			w11: -0.665,
			w12: -0.855,
			w13: -0.665,
			w21: 1.729,
			w22: 2.223,
			w23: 1.729,
			x3: 7.8848
		};
		for (const [name, grad] of Object.entries(grads)) {
			expect(lastGrad(trace, node(name))).toBeCloseTo(grad, 4);
		}
	});

	test('adds up over every use: a + a has two edges and a gradient of 2', () => {
		const trace = recordTrace((recorder) => {
			const a = recorder.parameter(3);
			recorder.backward(recorder.apply('add', [a, a]));
		});
		expect(trace.steps.map(({ kind }) => kind)).toEqual([
			'forward',
			'seed',
			'contribution',
			'contribution'
		]);
		expect(trace.steps[2]).toMatchObject({ before: null, amount: 1, after: 1, part: 1, parts: 2 });
		expect(trace.steps[3]).toMatchObject({ before: 1, amount: 1, after: 2, part: 2, parts: 2 });
	});

	test('adds up over passes from different outputs', () => {
		const recorder = new Recorder();
		const x = recorder.parameter(2);
		const square = recorder.apply('multiply', [x, x]);
		const cube = recorder.apply('multiply', [square, x]);
		recorder.backward(square);
		expect(recorder.gradOf(x)).toBe(4);
		recorder.backward(cube);
		expect(recorder.gradOf(x)).toBe(4 + 12);
		expect(recorder.gradOf(square)).toBe(1 + 2);
	});

	test('called twice on one output, doubles its gradients: each pass starts afresh from 1', () => {
		const recorder = new Recorder();
		const x = recorder.parameter(2);
		const square = recorder.apply('multiply', [x, x]);
		const y = recorder.apply('negate', [square]);
		recorder.backward(y);
		recorder.backward(y);
		expect([y, square, x].map((node) => recorder.gradOf(node))).toEqual([2, -2, -8]);
		const { steps } = replay(recorder.finish());
		expect(steps.filter(({ kind }) => kind === 'seed')).toMatchObject([
			{ pass: 1, before: null, after: 1 },
			{ pass: 2, before: 1, after: 2 }
		]);
	});

	test('gives no gradient to a constant, but one to an input', () => {
		const trace = recordTrace((recorder) => {
			const two = recorder.constant(2);
			const x = recorder.input(5);
			recorder.backward(recorder.apply('power', [x, two]));
		});
		expect(trace.gradChanges.map((changes) => changes.at(-1)?.number ?? null)).toEqual([
			null,
			10,
			1
		]);
	});

	test('passes on infinite and undefined numbers: 0 · ∞ is undefined in gradients too', () => {
		const recorder = new Recorder();
		const x = recorder.parameter(0);
		const root = recorder.apply('sqrt', [x]);
		const y = recorder.apply('multiply', [root, recorder.input(0)]);
		recorder.backward(y);
		expect(recorder.gradOf(root)).toBe(0);
		expect(recorder.gradOf(x)).toBe(NaN);
	});

	test('is independent of what is recorded later', () => {
		const recorder = new Recorder();
		const x = recorder.input(1);
		const before = recorder.finish();
		recorder.nameNode(x, 'x');
		recorder.apply('exp', [x]);
		expect(before.graph.nodes).toHaveLength(1);
		expect(before.graph.nodes[0]?.name).toBe(null);
		expect(before.events).toEqual([]);
	});

	test('refuses what cannot be, and leaves no trace of it', () => {
		const recorder = new Recorder();
		const x = recorder.input(1);
		expect(() => recorder.apply('add', [x])).toThrow('add takes 2 operands, not 1.');
		expect(() => recorder.apply('exp', [x, x])).toThrow('exp takes 1 operands, not 2.');
		expect(() => recorder.apply('exp', [7])).toThrow('There is no node 7 yet.');
		expect(() => recorder.backward(7)).toThrow('There is no node 7 yet.');
		expect(() => recorder.setValue(7, 1)).toThrow('There is no node 7 yet.');
		expect(() => recorder.setGrad(7, 1)).toThrow('There is no node 7 yet.');
		expect(recorder.length).toBe(1);
		expect(recorder.finish().events).toEqual([]);
	});
});
