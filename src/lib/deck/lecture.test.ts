/** Lists of slides, as an address and a lecturer write them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveEntry, readOnly, writeOnly } from './lecture.ts';

describe('a list of slides', () => {
	test('names slides from 1, in any order, once each, also as a range', () => {
		expect(readOnly('3, 1', 6)).toEqual({ slides: [2, 0], unknown: [] });
		expect(readOnly('2-4,3,6', 6).slides).toEqual([1, 2, 3, 5]);
	});

	test('without a list, or with one that names nothing, all slides are shown', () => {
		expect(readOnly(null, 6)).toEqual({ slides: null, unknown: [] });
		expect(readOnly('', 6)).toEqual({ slides: null, unknown: [] });
	});

	test('what names no slide is told', () => {
		expect(readOnly('0,2,7,4-3,x,-1,1e1', 6)).toEqual({
			slides: [1],
			unknown: ['0', '7', '4-3', 'x', '-1', '1e1']
		});
	});

	test('is written as it is read', () => {
		expect(writeOnly([0, 1, 2], 3)).toBeNull();
		expect(writeOnly([2, 0], 3)).toBe('3,1');
		const places = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 });
		fc.assert(
			fc.property(places, (slides) => {
				const { slides: read } = readOnly(writeOnly(slides, 7), 7);
				expect(read ?? [0, 1, 2, 3, 4, 5, 6]).toEqual(slides);
			})
		);
	});

	test('an entry moves by one place and never out of the list', () => {
		expect(moveEntry(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
		expect(moveEntry(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
		expect(moveEntry(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
	});
});
