import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixedText, roundToDigits, roundToPlaces, writeFixed } from './decimal.ts';

const written = (value: number, places: number) => writeFixed(roundToPlaces(value, places), places);

test('halves go to the even digit, as in Python', () => {
	expect([0.5, 1.5, 2.5, 3.5].map((value) => written(value, 0))).toEqual(['0', '2', '2', '4']);
	expect(written(0.125, 2)).toBe('0.12');
	expect(written(0.375, 2)).toBe('0.38');
});

test('what only looks like a half is rounded by its exact value', () => {
	// 2.675 is stored as 2.67499999999999982236431605997495353221893310546875
	expect(written(2.675, 2)).toBe('2.67');
});

test('significant digits carry over', () => {
	expect(roundToDigits(9.996, 3)).toEqual({ digits: 100n, exponent: -1 });
	expect(roundToDigits(0, 3)).toEqual({ digits: 0n, exponent: -2 });
	expect(roundToDigits(5e-324, 1)).toEqual({ digits: 5n, exponent: -324 });
});

test('the quick way writes the same as the exact one', () => {
	const sixteenths = fc.integer({ min: 0, max: 10_000 }).map((count) => count / 16);
	const value = fc.oneof(sixteenths, fc.double({ min: 0, max: 1e20, noNaN: true }));
	fc.assert(
		fc.property(value, fc.nat(25), (number, places) => {
			expect(fixedText(number, places)).toBe(written(number, places));
		})
	);
});
