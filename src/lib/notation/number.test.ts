import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatExact, formatFixed, formatShort } from './number.ts';

describe('formatShort', () => {
	it('rounds to four significant digits and keeps their zeros', () => {
		expect(formatShort(2.9953131)).toBe('2.995');
		expect(formatShort(0.0500209)).toBe('0.05002');
		expect(formatShort(-19.99165)).toBe('−19.99');
		expect(formatShort(2.469945)).toBe('2.470');
		expect(formatShort(12345.678)).toBe('12346');
		expect(formatShort(9999.96)).toBe('10000');
	});

	it('shows a short number as it is', () => {
		expect([0.7, 1, -2.6, 16, 0, -0, 62.5, 12000].map((number) => formatShort(number))).toEqual([
			'0.7',
			'1',
			'−2.6',
			'16',
			'0',
			'0',
			'62.5',
			'12000'
		]);
	});

	it('passes over what float64 adds to a sum of decimals', () => {
		expect(formatShort(0.7 + 0.45 - 0.35)).toBe('0.8');
		expect(formatShort(0.1 + 0.2)).toBe('0.3');
		expect(formatShort(0.94998)).toBe('0.9500');
	});

	it('takes a power of ten for what is very large or very small', () => {
		expect(formatShort(1.2344e-8)).toBe('1.234·10⁻⁸');
		expect(formatShort(-1234567)).toBe('−1.235·10⁶');
		expect(formatShort(1e-300)).toBe('1·10⁻³⁰⁰');
		expect(formatShort(0.0001)).toBe('0.0001');
	});

	it('names what is no number', () => {
		expect(formatShort(Infinity)).toBe('∞');
		expect(formatShort(-Infinity)).toBe('−∞');
		expect(formatShort(NaN)).toBe('undefined');
		expect(formatShort(NaN, 'zh')).toBe('未定义');
	});
});

describe('formatFixed', () => {
	it('has four decimals', () => {
		expect(formatFixed(-19.99167)).toBe('−19.9917');
		expect(formatFixed(1)).toBe('1.0000');
		expect(formatFixed(-0.95)).toBe('−0.9500');
	});

	it('has one zero, without a sign', () => {
		expect(formatFixed(0)).toBe('0.0000');
		expect(formatFixed(-0)).toBe('0.0000');
	});

	it('takes a power of ten where four decimals would hide the number', () => {
		expect(formatFixed(-0.00001)).toBe('−1.0000·10⁻⁵');
		expect(formatFixed(0.00005)).toBe('0.0001');
		expect(formatFixed(1e6)).toBe('1.0000·10⁶');
		expect(formatFixed(999999.5)).toBe('999999.5000');
		expect(formatFixed(NaN, 'zh')).toBe('未定义');
	});

	it('never hides a number behind zeros', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true }), (number) => {
				expect(/^−?0\.0000$/.test(formatFixed(number))).toBe(number === 0);
			})
		);
	});
});

describe('formatExact', () => {
	it('is the shortest decimal of the number', () => {
		expect(formatExact(0.1 + 0.2)).toBe('0.30000000000000004');
		expect(formatExact(-1.5e-7)).toBe('−1.5e−7');
		expect(formatExact(1e21)).toBe('1e21');
		expect(formatExact(-0)).toBe('−0');
	});

	it('reads back as the same number', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
				expect(Number(formatExact(number).replaceAll('−', '-'))).toBe(number);
			})
		);
	});
});
