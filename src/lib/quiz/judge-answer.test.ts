import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeAnswer, type NumericField } from './judge-answer.ts';

const field: NumericField = {
	answer: -1.368,
	tolerance: 0.005,
	wrong: [
		{ value: 1.368, html: 'sign of p − y' },
		{ value: -1.37, html: 'too near' }
	]
};

describe('judgeAnswer', () => {
	it('takes what is within the tolerance, its edge included', () => {
		expect(judgeAnswer('-1.368', field)).toEqual({ kind: 'right' });
		expect(judgeAnswer('−1,373', field)).toEqual({ kind: 'right' });
		expect(judgeAnswer('-1.3731', field)).toEqual({ kind: 'wrong', html: 'too near' });
	});

	it('tells which mistake leads to a wrong number', () => {
		expect(judgeAnswer('1.37', field)).toEqual({ kind: 'wrong', html: 'sign of p − y' });
		expect(judgeAnswer('7', field)).toEqual({ kind: 'wrong', html: null });
	});

	it('never lets a listed mistake beat the right answer', () => {
		expect(judgeAnswer('-1.37', field)).toEqual({ kind: 'right' });
	});

	it('tells the nearest of two mistakes', () => {
		const near = {
			answer: 0,
			tolerance: 0.5,
			wrong: [2, 2.4].map((value) => ({ value, html: `${value}` }))
		};
		expect(judgeAnswer('2.3', near)).toEqual({ kind: 'wrong', html: '2.4' });
	});

	it('says when there is no number', () => {
		expect(judgeAnswer('about one', field)).toEqual({ kind: 'unreadable' });
	});

	it('takes the answer itself with no tolerance at all', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true }), (answer) => {
				const exact = { answer, tolerance: 0, wrong: [] };
				expect(judgeAnswer(String(answer).replace('Infinity', '∞'), exact)).toEqual({
					kind: 'right'
				});
			})
		);
	});
});
