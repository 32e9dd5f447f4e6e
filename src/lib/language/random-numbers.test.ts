import { expect, test } from 'vitest';
import { RandomNumbers } from './random-numbers.ts';

function stream(seed?: number): RandomNumbers {
	const random = new RandomNumbers();
	if (seed !== undefined) random.seed(seed);
	return random;
}

test('a seed gives the same numbers again, another one others; none is the seed 0', () => {
	expect(stream(1).next()).toBe(stream(1).next());
	expect(stream(1).next()).not.toBe(stream(2).next());
	expect(stream(0.1).next()).not.toBe(stream(0.2).next());
	expect(stream().next()).toBe(stream(0).next());
});

test('numbers are spread evenly from 0 to 1, normal ones have mean 0 and deviation 1', () => {
	const random = stream(42);
	const even = Array.from({ length: 20_000 }, () => random.next());
	expect(Math.min(...even)).toBeGreaterThanOrEqual(0);
	expect(Math.max(...even)).toBeLessThan(1);
	expect(mean(even)).toBeCloseTo(0.5, 1);
	const normal = Array.from({ length: 20_000 }, () => random.gauss(0, 1));
	expect(mean(normal)).toBeCloseTo(0, 1);
	expect(mean(normal.map((number) => number ** 2))).toBeCloseTo(1, 1);
});

function mean(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
