import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatExact, formatFixed, formatShort } from '#lib/notation/index.ts';
import { readNumber } from './read-number.ts';

describe('readNumber', () => {
	it.each([
		['-1.25', -1.25],
		['−1,25', -1.25],
		['  +0.5 ', 0.5],
		['.5', 0.5],
		['5.', 5],
		['1e-3', 0.001],
		['1E3', 1000],
		['1.234·10⁻⁸', 1.234e-8],
		['2*10^3', 2000],
		['5 %', 0.05],
		['50%', 0.5],
		['5/6', 5 / 6],
		['−1 / 4', -0.25],
		['－１．２５', -1.25],
		['５％', 0.05],
		['１，５', 1.5],
		['1。5', 1.5],
		['–2', -2],
		['∞', Infinity],
		['−∞', -Infinity]
	])('reads %s', (text, number) => {
		expect(readNumber(text)).toBe(number);
	});

	it.each([
		'',
		' ',
		'-',
		'.',
		'abc',
		'1 2',
		'1,2,3',
		'1.2.3',
		'1/0',
		'1/2/3',
		'0x10',
		'1e',
		'5 % %',
		'--1',
		'NaN',
		'1e999'
	])('does not read "%s"', (text) => {
		expect(readNumber(text)).toBeNull();
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const number = readNumber(text);
				expect(number === null || typeof number === 'number').toBe(true);
			})
		);
	});

	it('reads every number as it is shown', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, min: -1e307, max: 1e307 }), (number) => {
				expect(readNumber(formatExact(number))).toBe(number);
				for (const format of [formatShort, formatFixed]) {
					const read = readNumber(format(number)) ?? NaN;
					const isNear =
						read === number || Math.abs(read - number) <= Math.max(5e-4 * Math.abs(number), 5.1e-5);
					expect(isNear).toBe(true);
				}
			})
		);
	});
});
