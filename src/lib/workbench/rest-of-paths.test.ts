import { expect, test } from 'vitest';
import { restOf } from './rest-of-paths.ts';

const path = (product: number | null) => ({ edges: [], derivatives: [], product });

test('the rest of 1,236 paths of 7.5 in all beside two of 5 and 2 is 1,234 paths of 0.5', () => {
	const found = { node: 0, output: 9, paths: [path(5), path(2)], count: 1236n, sum: 7.5 };
	expect(restOf(found)).toEqual({ count: 1234n, sum: 0.5 });
	expect(restOf({ ...found, count: null })).toEqual({ count: null, sum: 0.5 });
	expect(restOf({ ...found, sum: null })).toEqual({ count: 1234n, sum: null });
	expect(restOf({ ...found, paths: [path(5), path(null)] }).sum).toBe(null);
});

test('nothing is left beside all paths, whatever the last digits say', () => {
	const found = { node: 0, output: 9, paths: [path(0.1), path(0.2)], count: 2n, sum: 0.3 };
	expect(restOf(found)).toEqual({ count: 0n, sum: 0 });
});
