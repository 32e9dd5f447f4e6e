import fc from 'fast-check';
import { expect, it } from 'vitest';
import { brokenGoal, isWithin, type Bounds } from './judge-run.ts';

const bounds = (some: Partial<Bounds>): Bounds => ({
	...{ above: null, below: null, atLeast: null, atMost: null },
	...some
});

it('“above” and “below” leave their bound out, “at least” and “at most” take it in', () => {
	const at = (some: Partial<Bounds>) =>
		[0.4, 0.5, 0.6].map((number) => isWithin(number, bounds(some)));
	expect(at({ above: 0.5 })).toEqual([false, false, true]);
	expect(at({ atLeast: 0.5 })).toEqual([false, true, true]);
	expect(at({ below: 0.5 })).toEqual([true, false, false]);
	expect(at({ atMost: 0.5 })).toEqual([true, true, false]);
});

it('what is undefined keeps to no bounds, not even to none', () => {
	expect(isWithin(NaN, bounds({}))).toBe(false);
	expect(isWithin(Infinity, bounds({}))).toBe(true);
});

it('the first broken goal is told', () => {
	const goals = [
		{ id: 'small', bounds: bounds({ atMost: 9 }) },
		{ id: 'tiny', bounds: bounds({ below: 0.01 }) }
	];
	expect([55.7, 7.35, 0.001].map((loss) => brokenGoal(goals, () => loss)?.id ?? null)).toEqual([
		'small',
		'tiny',
		null
	]);
});

it('two bounds hold exactly between them', () => {
	fc.assert(
		fc.property(fc.double({ noNaN: true }), (number) => {
			expect(isWithin(number, bounds({ above: -1, atMost: 1 }))).toBe(number > -1 && number <= 1);
		})
	);
});
