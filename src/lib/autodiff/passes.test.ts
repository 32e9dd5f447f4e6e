import { expect, test } from 'vitest';
import { passAt } from './passes.ts';

test('a position is in the pass before it where two meet: passes of 8 and 9 steps', () => {
	const passes = [
		{ first: 0, end: 8 },
		{ first: 8, end: 17 },
		{ first: 17, end: 18 }
	].map((pass) => ({ ...pass, firstNumber: 0, own: [], drawing: 0 }));
	expect([0, 1, 8, 9, 17, 18, 99].map((position) => passAt(passes, position))).toEqual([
		0, 0, 0, 1, 1, 2, 2
	]);
});
