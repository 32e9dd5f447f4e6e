import { expect, test } from 'vitest';
import { formatCount } from './count.ts';

test('a count is written in full, in groups of three, up to fifteen digits', () => {
	expect(formatCount(7)).toBe('7');
	expect(formatCount(1234n)).toBe('1,234');
	expect(formatCount(999_999_999_999_999n)).toBe('999,999,999,999,999');
	expect(formatCount(2n ** 100n)).toBe('1.267·10³⁰');
});
