import { describe, expect, test } from 'vitest';
import { frameAt } from './frame.ts';
import type { Scope } from './graph.ts';
import { Recorder } from './recorder.ts';
import { replay } from './replay.ts';
import { instanceOf, stackOf } from './stack.ts';
import { instanceOfStep, stackedFrame } from './stacked-frame.ts';

const span = (from: number) => ({ from, to: from + 1 });
/** The call of a function at a place of its own. */
const call = (index: number): Scope => [
	{ kind: 'call', name: 'chance', index, span: span(100 * index) }
];

/**
 * For each x: m = w · x, s = m + x, y = ReLU(s), called once for 1, 2 and −3 with w = 2; then L = the sum
 * of all y, and backward. Values of y are 3, 6 and 0; w gets 1, 2 and 0.
 */
function threeStudents(recorder: Recorder, areNamed = false) {
	const w = recorder.parameter(2, { name: 'w' });
	const outputs = [1, 2, -3].map((value, index) => {
		const scope = call(index + 1);
		const from = areNamed ? { name: `x_${index}` } : { name: 'x', span: span(1), scope };
		const x = recorder.input(value, from);
		const m = recorder.apply('multiply', [w, x], { name: 'm', span: span(2), scope });
		const s = recorder.apply('add', [m, x], { name: 's', span: span(3), scope });
		return recorder.apply('relu', [s], { name: 'y', span: span(4), scope });
	});
	const [a = -1, b = -1, c = -1] = outputs;
	const sum = recorder.apply('add', [recorder.apply('add', [a, b]), c], { name: 'L' });
	recorder.backward(sum);
	return { w, outputs };
}

describe('a stack', () => {
	test.each([false, true])('is found where a function is called several times (%s)', (areNamed) => {
		const recorder = new Recorder();
		const { w, outputs } = threeStudents(recorder, areNamed);
		const { graph } = recorder.finish();
		const stack = stackOf(graph);
		expect([stack?.name, stack?.instances.length]).toEqual(['chance', 3]);
		const [first, second, third] = outputs;
		expect(outputs.map((node) => stack?.drawnAs[node])).toEqual([first, first, first]);
		expect(stack?.instances.map((instance) => instance.get(first ?? -1))).toEqual(outputs);
		// w, x, m, s and y once, and the two sums.
		expect(stack?.drawnAs.filter((drawn, node) => drawn === node)).toHaveLength(7);
		if (!stack) return;
		expect([second, third, w].map((node) => instanceOf(stack, node ?? -1))).toEqual([1, 2, null]);
	});

	test('shows the numbers of one instance, and its steps', () => {
		const recorder = new Recorder();
		const { w, outputs } = threeStudents(recorder);
		const trace = replay(recorder.finish());
		const stack = stackOf(trace.graph);
		const [y = -1, second = -1] = outputs;
		if (!stack) throw new Error('There is no stack.');
		const at = trace.steps.findIndex((step) => step.kind === 'forward' && step.node === second) + 1;
		const frame = frameAt(trace, at);
		expect(instanceOfStep(stack, frame.step)).toBe(1);
		const shown = stackedFrame(frame, stack, 1);
		expect([shown.valueOf(y), shown.step?.node, shown.writtenTo(y)]).toEqual([6, y, 'value']);
		const edge = trace.graph.firstEdge[y] ?? -1;
		expect(shown.isActiveEdge(edge)).toBe(true);
		const other = stackedFrame(frame, stack, 0);
		expect([other.valueOf(y), other.step, other.isActiveNode(y)]).toEqual([3, null, false]);
		expect(stackedFrame(frame, stack, 2).valueOf(y)).toBe(null);
		// At the end each instance has its own local derivative; the weight has the sum of all.
		const end = frameAt(trace, trace.steps.length);
		const derivatives = [0, 1, 2].map((one) => stackedFrame(end, stack, one).derivativeOf(edge));
		expect(derivatives).toEqual([1, 1, 0]);
		expect(stackedFrame(end, stack, 2).gradOf(w)).toBe(3);
	});

	test('draws a contribution to what all share as coming from the instance', () => {
		const recorder = new Recorder();
		const { w } = threeStudents(recorder);
		const trace = replay(recorder.finish());
		const stack = stackOf(trace.graph);
		if (!stack) throw new Error('There is no stack.');
		const steps = trace.steps.filter((step) => step.kind === 'contribution' && step.node === w);
		expect(steps.map((step) => instanceOfStep(stack, step)).toSorted()).toEqual([0, 1, 2]);
		for (const step of steps) {
			const shown = instanceOfStep(stack, step) ?? -1;
			const drawn = stackedFrame(frameAt(trace, step.index + 1), stack, shown).step;
			expect(drawn?.kind === 'contribution' && [drawn.edge, drawn.node]).toEqual([0, w]);
		}
	});

	test('needs instances of one shape that do not use each other', () => {
		const chained = new Recorder();
		let x = chained.input(1);
		for (let index = 1; index <= 3; index++) {
			const scope = call(index);
			for (let step = 0; step < 3; step++)
				x = chained.apply('exp', [x], { span: span(step), scope });
		}
		expect(stackOf(chained.finish().graph)).toBe(null);
		const different = new Recorder();
		const input = different.input(1);
		for (const [index, op] of (['exp', 'sin'] as const).entries()) {
			const scope = call(index + 1);
			let y = input;
			for (let step = 0; step < 3; step++)
				y = different.apply(op, [y], { span: span(step), scope });
		}
		expect(stackOf(different.finish().graph)).toBe(null);
	});
});
