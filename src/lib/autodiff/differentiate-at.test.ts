import { describe, expect, it } from 'vitest';
import { differentiateAt } from './differentiate-at.ts';
import { Recorder } from './recorder.ts';
import { replay } from './replay.ts';

/** a = w·x = 6, b = a + w = 8, L = b·b = 64; then w is assigned 10. */
function recording() {
	const recorder = new Recorder();
	const w = recorder.parameter(2, { name: 'w' });
	const x = recorder.input(3, { name: 'x' });
	const a = recorder.apply('multiply', [w, x], { name: 'a' });
	const b = recorder.apply('add', [a, w], { name: 'b' });
	recorder.backward(recorder.apply('multiply', [b, b], { name: 'L' }));
	recorder.setValue(w, 10);
	return recorder.finish();
}
const [w, x, a, b, L] = [0, 1, 2, 3, 4];

describe('differentiateAt', () => {
	it('runs to a node that the program never differentiated', () => {
		const trace = replay(differentiateAt(recording(), b));
		expect(trace.valueChanges[b]?.at(-1)?.number).toBe(8);
		expect(trace.gradChanges[w]?.at(-1)?.number).toBe(4);
		expect(trace.gradChanges[x]?.at(-1)?.number).toBe(2);
		expect(trace.valueChanges[L]).toEqual([]);
	});

	it('takes other values of leaves, and leaves assignments out', () => {
		const trace = replay(differentiateAt(recording(), L, new Map([[x, 0]])));
		expect(trace.valueChanges[w]).toEqual([{ step: -1, number: 2 }]);
		expect(trace.valueChanges[a]?.at(-1)?.number).toBe(0);
		// L = w² here, but its slope is that of ((x + 1)·w)²: 2·b·(x + 1) = 4.
		expect(trace.gradChanges[w]?.at(-1)?.number).toBe(4);
	});

	it('is the leaf itself with slope 1 for a leaf', () => {
		const trace = replay(differentiateAt(recording(), w));
		expect(trace.steps.map(({ kind }) => kind)).toEqual(['seed']);
		expect(trace.gradChanges[w]?.at(-1)?.number).toBe(1);
	});
});
