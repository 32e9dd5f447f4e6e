import fc from 'fast-check';
import type { Trace } from '#lib/autodiff/index.ts';
import { describe, expect, test } from 'vitest';
import { randomTrace } from './cases/random-programs.ts';
import { blanksOf } from './blanks.ts';
import { otherStudents, smallNetwork, twoWays } from './cases/networks.ts';
import { explainMistake } from './explain-mistake.ts';
import { judgeBlank, mistakesIn } from './judge-blank.ts';

/** What is said to a number typed into a blank. */
function said(trace: Trace, id: string, typed: string, others: readonly Trace[] = []): string {
	const blank = blanksOf(trace, 3).find((other) => other.id === id);
	if (!blank) throw new Error(`There is no blank ${id}.`);
	const verdict = judgeBlank(trace, blank, typed, others);
	if (verdict.kind !== 'wrong') return verdict.kind;
	return verdict.reason ? explainMistake(trace.graph, verdict.reason, 'en') : 'no idea';
}

// s = 0.5·2 + (−2)·3 = −5, h = 0, d = −1, L = 1: the ReLU is closed.
const closed = smallNetwork(2, 3);
// s = 0.5·2 + (−2)·(−3) = 7, h = 7, d = 6, L = 36; ∂L/∂h = 12.
const open = smallNetwork(2, -3);

describe('a value', () => {
	test('is right in every way of writing it, as exactly as two or three digits are', () => {
		for (const typed of ['-5', '−5,0', ' -5.004 ', '-500 %', '-10/2']) {
			expect(said(closed, 'value-s', typed)).toBe('right');
		}
		expect(said(closed, 'value-s', '-5.01')).toBe('no idea');
		expect(said(closed, 'value-s', 'five')).toBe('unreadable');
	});

	test.each([
		['value-s', '1', 'One part of the sum is missing: w2·x2.'],
		['value-s', '-6', 'One part of the sum is missing: w1·x1.'],
		['value-s', '7', 'Look at the sign of w2·x2: it goes in with the sign that it has.'],
		['value-s', '5', 'The size is right, the sign is not.'],
		['value-s', '4', 'This comes of x2 alone. It is still to be multiplied by w2.'],
		['value-s', '2', 'You added w2 and x2. They are multiplied.'],
		['value-h', '-5', 'This comes of s as it went in. relu is still to be applied to it.'],
		['value-d', '1', 'You took h and 1 the other way round. Here the order matters.']
	])('%s = %s is told: %s', (id, typed, sentence) => {
		expect(said(closed, id, typed)).toBe(sentence);
	});

	test('of an open ReLU is not 0', () => {
		expect(said(open, 'value-h', '0')).toBe('You took 0. But s is positive, so it passes.');
	});

	test('of another student is told apart by the inputs', () => {
		const [here, there] = otherStudents([2, 3], [2, -10]) as [Trace, Trace];
		// There s is 0.5·2 + (−2)·(−10) = 21.
		expect(said(here, 'value-s', '21', [here, there])).toBe(
			'This would be right for another student. Look at the numbers on the left once more: x2.'
		);
	});
});

describe('a gradient', () => {
	test('of the output with respect to itself is neither 0 nor the output', () => {
		expect(said(open, 'grad-L', '1')).toBe('right');
		expect(said(open, 'grad-L', '36')).toBe('This is the value of L. Asked is its gradient.');
		expect(said(open, 'grad-L', '0')).toMatch(/^With 0, L would not change when L changes/);
	});

	test.each([
		[
			'grad-w1',
			'12',
			'This is what arrives at w1·x1, passed on unchanged. It is still to be multiplied by the local derivative of the step from w1 to w1·x1.'
		],
		['grad-w1', '-24', 'The size is right, the sign is not.'],
		[
			'grad-w1',
			'6',
			'You multiplied by w1 itself. The slope with respect to one factor is the other factor, x1.'
		],
		[
			'grad-w1',
			'2',
			'This is the local derivative of the step from w1 to w1·x1 alone. Multiply it by what arrives at w1·x1.'
		],
		[
			'grad-w1',
			'14',
			'You added the local derivative to what arrives at w1·x1. Along a path they are multiplied.'
		],
		['grad-w1', '0.5', 'This is the value of w1. Asked is its gradient.'],
		['grad-w2', '24', 'This is the gradient of w1.'],
		['grad-s', '0', 'Look at s: it is above 0, so the ReLU is open and passes on what arrives.']
	])('%s = %s is told: %s', (id, typed, sentence) => {
		expect(said(open, id, typed)).toBe(sentence);
	});

	test('behind a closed ReLU is 0', () => {
		expect(said(closed, 'grad-s', '0')).toBe('right');
		expect(said(closed, 'grad-s', '-2')).toBe(
			'Look at s: it is not above 0, so the ReLU is closed and passes on nothing.'
		);
	});

	test.each([
		[
			'4',
			'This is only the part that comes back from q. There is another path; add what comes along it.'
		],
		[
			'3',
			'This is only the part that comes back from r. There is another path; add what comes along it.'
		],
		['5', 'One part is missing: the one that comes back from q. Over paths, add.'],
		['12', 'You multiplied the paths. Along a path we multiply, over paths we add.']
	])('on three ways, 2 + 2 + 3 = 7, is told at %s: %s', (typed, sentence) => {
		expect(said(twoWays(), 'grad-x', '7')).toBe('right');
		expect(said(twoWays(), 'grad-x', typed)).toBe(sentence);
	});
});

test('in any program, mistakes differ from the answer and from each other, and are told in both languages', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(1000), { maxLength: 60 }), (numbers) => {
			const trace = randomTrace(numbers);
			for (const blank of blanksOf(trace, 3)) {
				const mistakes = mistakesIn(trace, blank);
				expect(judgeBlank(trace, blank, String(blank.answer)).kind).toBe('right');
				expect(new Set(mistakes.map(({ value }) => value)).size).toBe(mistakes.length);
				for (const { value, reason } of mistakes) {
					expect(Math.abs(value - blank.answer)).toBeGreaterThan(blank.tolerance);
					expect(judgeBlank(trace, blank, String(value)).kind).toBe('wrong');
					const [en, zh] = (['en', 'zh'] as const).map((language) =>
						explainMistake(trace.graph, reason, language)
					);
					expect(en).toMatch(/\.$/);
					expect(zh).toMatch(/\p{Script=Han}.*。$/u);
				}
			}
		})
	);
});
