import { expect, test } from 'vitest';
import { sourceLine } from './source-line.ts';

const text = 'x = Value(2.0)\nfor i in range(2):\n    y = x * x  # twice\nL = y';

test('a span stands in its line, without indentation', () => {
	const from = text.indexOf('x * x');
	expect(sourceLine(text, { from, to: from + 5 })).toEqual({
		line: 3,
		before: 'y = ',
		marked: 'x * x',
		after: '  # twice'
	});
	expect(sourceLine(text, { from: 0, to: 1 })).toMatchObject({ line: 1, before: '', marked: 'x' });
	expect(sourceLine(text, { from: text.length - 1, to: text.length })).toEqual({
		line: 4,
		before: 'L = ',
		marked: 'y',
		after: ''
	});
});

test('a span over two lines takes both', () => {
	const from = text.indexOf('range');
	expect(sourceLine(text, { from, to: text.indexOf(' * x') })).toEqual({
		line: 2,
		before: 'for i in ',
		marked: 'range(2):\n    y = x',
		after: ' * x  # twice'
	});
});
