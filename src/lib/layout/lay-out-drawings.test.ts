import { describe, expect, test } from 'vitest';
import { foldPasses, Recorder, stackOf, type Scope } from '#lib/autodiff/index.ts';
import { layOutDrawings, layOutStack } from './lay-out-drawings.ts';

const span = (from: number) => ({ from, to: from + 1 });
const turn = (index: number): Scope => [{ kind: 'turn', name: 'step', index, span: span(0) }];
const call = (index: number): Scope => [{ kind: 'call', name: 'f', index, span: span(index) }];

describe('the drawings of a recording', () => {
	test('are one for each shape of its passes, with what the others have left out', async () => {
		const recorder = new Recorder();
		const w = recorder.parameter(1);
		for (const [turns, op] of (['exp', 'sin', 'exp'] as const).entries()) {
			const scope = turn(turns + 1);
			recorder.apply(op, [w], { span: span(op.length + op.charCodeAt(0)), scope });
			recorder.setValue(w, 2, { scope });
		}
		const { recording } = foldPasses(recorder.finish());
		const layouts = await layOutDrawings(recording);
		expect(layouts.map(({ boxes }) => Object.keys(boxes).map(Number))).toEqual([
			[0, 1],
			[0, 2]
		]);
		expect(layouts.map(({ routes }) => Object.values(routes).map(({ edge }) => edge))).toEqual([
			[0],
			[1]
		]);
		expect(layouts[1]?.boxes[2]?.node).toBe(2);
	});

	test('are one, of the whole graph, where nothing is folded', async () => {
		const recorder = new Recorder();
		recorder.apply('exp', [recorder.input(1)]);
		const [layout, ...others] = await layOutDrawings(recorder.finish());
		expect([layout.boxes.length, others]).toEqual([2, []]);
	});
});

test('the layout of a stack draws one instance, and lets the edges of all leave it', async () => {
	const recorder = new Recorder();
	const w = recorder.parameter(1);
	const outputs = [1, 2].map((index) => {
		const scope = call(index);
		let y = w;
		for (let step = 10; step < 13; step++) {
			y = recorder.apply('exp', [y], { span: span(step), scope });
		}
		return y;
	});
	recorder.apply('add', outputs);
	const { graph } = recorder.finish();
	const stack = stackOf(graph);
	if (!stack) throw new Error('There is no stack.');
	const { boxes, routes } = await layOutStack(graph, stack);
	expect(Object.keys(boxes).map(Number)).toEqual([0, 1, 2, 3, 7]);
	// Three edges inside, and both edges of the sum, which begin at the one output that is drawn.
	expect(Object.keys(routes).map(Number)).toEqual([0, 1, 2, 6, 7]);
	const right = (boxes[3]?.x ?? 0) + (boxes[3]?.width ?? 0);
	for (const edge of [6, 7]) expect(routes[edge]?.points[0]?.x).toBeCloseTo(right, 0);
});
