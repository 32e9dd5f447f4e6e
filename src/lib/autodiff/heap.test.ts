import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Heap } from './heap.ts';

test('a heap hands out its items in order, however they came and went', () => {
	fc.assert(
		fc.property(fc.array(fc.option(fc.integer(), { nil: null })), (events) => {
			const heap = new Heap<number>((a, b) => a < b);
			let sorted: number[] = [];
			for (const event of events) {
				if (event === null) expect(heap.pop()).toBe(sorted.shift());
				else {
					heap.push(event);
					sorted = [...sorted, event].sort((a, b) => a - b);
				}
			}
			for (const item of sorted) expect(heap.pop()).toBe(item);
			expect(heap.pop()).toBe(undefined);
		})
	);
});
