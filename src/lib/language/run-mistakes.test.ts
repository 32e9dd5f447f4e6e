import { describe, expect, test } from 'vitest';
import { runProgram } from './run-program.ts';

/** What is said about a program: place, message, hint. */
function refusalOf(text: string): string {
	const result = runProgram(text);
	if (result.kind === 'run') throw new Error('It ran.');
	const { line, column, message, hint } = result.diagnostic;
	return `${line}:${column} ${message} ${hint}`;
}

describe('mistakes that show while running', () => {
	test.each([
		['sgimoid(3)', '1:1 Nothing is called “sgimoid” here. Did you mean sigmoid?'],
		['weight = 1\nwieght', '2:1 Nothing is called “wieght” here. Did you mean weight?'],
		['math.exp(1)', '1:1 Nothing is called “math” here. Write import math first.'],
		['a = Value(NaN)', "1:11 Nothing is called “NaN” here. Write float('nan')."],
		[
			'import numpy as np',
			'1:8 There is no module “numpy” here. Write it with Value, lists and math; only micrograd.engine, stepgrad, math and random can be imported.'
		],
		[
			'a = Value(1.0)\na.__proto__',
			'2:3 A Value has no “.__proto__”. A Value has .data, .grad, .backward(), .relu(), .tanh(), .exp(), .log(), .sigmoid(), .sqrt(), .sin() and .cos().'
		],
		[
			'x = 3\nx.backward()',
			'2:3 A whole number has no “.backward”. Only a Value has .backward: make one with x = Value(3.0).'
		],
		[
			'xs = []\nxs.push(1)',
			'2:4 A list has no “.push”. A list has .append(x); use + to join lists and [i] to take items.'
		],
		[
			'xs = [1, 2]\nxs[2]',
			'2:1 There is no item 2; there are 2. Items are counted from 0; the last is 1.'
		],
		[
			'1 / 0',
			'1:1 A plain number is divided by zero. Check the divisor. Division by zero of a Value gives infinity: Value(1.0) / 0.'
		],
		[
			'def f():\n    x += 1\nf()',
			'2:5 “x” is used before the function gives it something. Give it something first, pass it as an argument, or write global above it.'
		],
		[
			"a = Value(1.0)\nprint(f'{a:.2f}')",
			"2:9 A Value itself cannot be formatted. Format its number: f'{x.data:.4f}'."
		],
		[
			"a = Value(1.0) + '<b>'",
			"1:5 + cannot stand between a Value and a text. Write f'{x}' to put a number into a text."
		],
		[
			'def f(x):\n    return x\nf()',
			'3:1 f is missing its argument “x”. Write it inside the brackets of f(…).'
		],
		[
			'a, b = 1, 2, 3',
			'1:1 2 names stand on the left, but there are more on the right. Write as many names as there are items.'
		]
	])('%s', (text, said) => expect(refusalOf(text)).toBe(said));

	test('division by zero of Values goes on with infinity, as in PyTorch', () => {
		expect(runProgram('print((Value(1.0) / 0).data, log(0))')).toMatchObject({
			run: { prints: ['inf -inf'] }
		});
	});
});
