import { describe, expect, test } from 'vitest';
import { compare, formatChange } from './difference.ts';

describe('a difference', () => {
	test('ends where the digits of its numbers end', () => {
		// In float64 it is −0.015995999999999455.
		expect(compare(16, 15.984004, -0.016).happened).toBe('−0.015996');
		expect(formatChange(0.7, 0.7 + 0.1)).toBe('+0.1');
		expect(compare(4, 8, 2, 'zh').share).toBe('50%');
		expect(formatChange(2, 2)).toBe('0');
		expect(formatChange(3, 2.5)).toBe('−0.5');
		expect(formatChange(1, Infinity)).toBe('+∞');
		expect(formatChange(Infinity, Infinity)).toBe('undefined');
	});

	test('stands beside its promise with as many digits as tell them apart', () => {
		expect(compare(16, 15.984004, -0.016)).toEqual({
			happened: '−0.015996',
			promised: '−0.016',
			difference: '+0.000004',
			share: '0.025\u00a0%'
		});
		// Student A, w23 from 3 to 3.01.
		expect(compare(2.995315, 3.01266, 0.01729)).toEqual({
			happened: '+0.017345',
			promised: '+0.01729',
			difference: '+0.000055',
			share: '0.32\u00a0%'
		});
	});

	test('that is kept exactly is no difference', () => {
		expect(compare(1, 1.5, 0.5)).toEqual({
			happened: '+0.5',
			promised: '+0.5',
			difference: '0',
			share: '0\u00a0%'
		});
		expect(compare(4, 4, 0)).toEqual({
			happened: '0',
			promised: '0',
			difference: '0',
			share: null
		});
	});
});
