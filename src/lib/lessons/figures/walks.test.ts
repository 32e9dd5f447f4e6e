/** Figures of training as authors write them: fits, descents, numbers over steps. */
import { describe, expect, test } from 'vitest';
import { complaint } from '../cases/square.ts';

/** L = (w·x)² with w = 2 and x = 0.75: L = 2.25, and its slope along w is 2.25 too. */
const figure = (attributes: string) => `:::figure{#shown ${attributes}}\nC.\n:::\n\n`;
const fit = (more = '') =>
	figure(`kind=fit points="0 0, 1 1, 2 0" unseen="3 1" degrees="0, 2" ask=4 from=0 to=4${more}`);
const lines = (more = '') => figure(`kind=lines of="L, a" over=w rates=1 steps=2${more}`);
const descent = (more = '') =>
	figure(`kind=descent of=L over=w from=-3 to=3 rates="0.1, 1" steps=2 target=2${more}`);
const stating = (body: string, number: string) =>
	complaint(`It is :number[${number}]{of=shown}.\n\n${body}`);

describe('a fit', () => {
	test('knows the losses of each degree and what it says where it is asked', () => {
		// 2x − x² goes through the points; at 3 it is four off, at 4 it is −8.
		expect(['0.22', '0', '16', '−8'].map((number) => stating(fit(), number))).toEqual(
			Array(4).fill('nothing')
		);
		expect(stating(fit(), '5')).toContain('has no number that rounds to 5');
	});

	test.each([
		[fit(' degree=1'), '“degree=1” of “figure” cannot be read. Write one of the degrees.'],
		[fit().replace('0, 2', '0, 3'), 'Write whole numbers, each less than the number of points.'],
		[fit().replace('1 1', '1'), 'Write x and y of each point: points="0 1.5, 1 2.5".']
	])('%s is a mistake', (body, told) => expect(complaint(body)).toContain(told));
});

describe('lines', () => {
	test('know every number at every step', () => {
		// One step at rate 1 leads from 2 to 2 − 2.25 = −0.25: a = −0.1875, L = 0.0352.
		expect(['2.25', '−0.1875', '0.0352'].map((number) => stating(lines(), number))).toEqual(
			Array(3).fill('nothing')
		);
	});

	test.each([
		[lines().replace('rates=1', 'rates=fast'), 'Write numbers'],
		[lines().replace('steps=2', 'steps=0'), 'Write a whole number from 1'],
		[lines(' method=magic'), 'Write one of gradientDescent, momentum, adaGrad']
	])('%s is a mistake', (body, told) => expect(complaint(body)).toContain(told));
});

describe('a descent', () => {
	test('knows its places, and after how many steps it is below the target', () => {
		// At rate 0.1: 2 − 0.225 = 1.775, where L = 1.7722 is below 2 after one step.
		expect(['1.775', '1.7722', '1'].map((number) => stating(descent(), number))).toEqual(
			Array(3).fill('nothing')
		);
	});

	test.each([
		[descent().replace('of=L', 'of="L, a"'), 'Name one node.'],
		[descent().replace('over=w', 'over="w, x"'), 'Name one leaf.']
	])('%s is a mistake', (body, told) => expect(complaint(body)).toContain(told));
});
