import { expect, test } from 'vitest';
import { frameAt, Recorder, replay } from '#lib/autodiff/index.ts';
import { activeNodesOf } from './active-nodes.ts';

test('a step is about its node and what it reads, a contribution about both ends of its edge', () => {
	const recorder = new Recorder();
	const a = recorder.parameter(2, { name: 'a' });
	const b = recorder.parameter(3, { name: 'b' });
	const product = recorder.apply('multiply', [a, b], { name: 'p' });
	recorder.backward(product);
	const trace = replay(recorder.finish());
	const active = trace.steps.map((_step, index) => activeNodesOf(frameAt(trace, index + 1)));
	expect(activeNodesOf(frameAt(trace, 0))).toEqual([0]);
	expect(active).toEqual([[product, a, b], [product], [a, product], [b, product]]);
});
