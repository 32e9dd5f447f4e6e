import { describe, expect, test } from 'vitest';
import { graphOf, recordTrace } from '#lib/autodiff/index.ts';
import { textRuns } from './text-runs.ts';

const { graph } = recordTrace((recorder) => {
	const weight = recorder.parameter(3, { name: 'w23' });
	const share = recorder.parameter(2, { name: 'a' });
	const sum = recorder.apply('multiply', [weight, share], { name: 's' });
	recorder.apply('negate', [sum], { name: 'd_A' });
	recorder.apply('relu', [sum], { name: 'loss_1_2' });
});

const written = (text: string) =>
	textRuns(graph, text).map(({ text: part, style, sub }) => `${style[0]}${sub ? '_' : ''}:${part}`);

describe('names in a sentence', () => {
	test('are set as in formulas, what lies between them upright', () => {
		expect(written('w23 gets 2.')).toEqual(['i:w', 'u_:23', 'u: gets 2.']);
	});

	test('have subscripts behind a “_” that is not shown', () => {
		expect(written('d_A is s')).toEqual(['i:d', 'i_:A', 'u: is ', 'i:s']);
		expect(written('loss_1_2')).toEqual(['u:loss', 'u_:1', 'u_:,', 'u_:2']);
	});

	test('are whole words', () => {
		expect(written('w231 and sw23')).toEqual(['u:w231 and sw23']);
	});

	test('are not the article “a”', () => {
		expect(written('a share of s')).toEqual(['u:a share of ', 'i:s']);
	});

	test('join to the text that they came from', () => {
		const text = '传到 w23·a 的梯度，s → w23';
		expect(
			textRuns(graph, text)
				.map((run) => run.text)
				.join('')
		).toBe(text);
	});

	test('are none in an empty graph', () => {
		expect(textRuns(graphOf([]), 'w23')).toEqual([{ text: 'w23', style: 'upright', sub: false }]);
	});
});
