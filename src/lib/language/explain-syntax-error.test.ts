import { describe, expect, test } from 'vitest';
import { runProgram } from './run-program.ts';

/** What is said about a program: place, message, hint. */
function refusalOf(text: string): string {
	const result = runProgram(text);
	if (result.kind === 'run') throw new Error('It ran.');
	const { line, column, message, hint } = result.diagnostic;
	return `${line}:${column} ${message} ${hint}`;
}

describe('operators that are refused', () => {
	const refused = "Stepgrad's Python does not have the operator";
	test.each([
		[
			'a = 7 // 2',
			`1:7 ${refused} “//”. Write a / b for division, int(a / b) for the whole part, # for a comment.`
		],
		[
			'a = 7 % 2',
			`1:7 ${refused} “%”. Write a - b * int(a / b) for a remainder, an f-string such as f'{x:.2f}' for formatting.`
		],
		['a = 7 @ 2', `1:7 ${refused} “@”. Write the sum out: sum(w * x for w, x in zip(ws, xs)).`],
		['a = 7\na ^= 2', `2:3 ${refused} “^”. Write ** for a power: a**2.`],
		['a = 1 && 2', `1:7 ${refused} “&&”. Write and.`],
		['i = 1\ni++', `2:2 ${refused} “++”. Write a += 1 to add one.`]
	])('%s', (text, said) => expect(refusalOf(text)).toBe(said));
});

describe('mistakes of syntax', () => {
	test.each([
		['x = (1 + 2\ny = 3', '1:5 This “(” is never closed. Write ) where it ends.'],
		['x = (1 + 2]', '1:11 This “]” does not close the “(” before it. Write ) first.'],
		[
			"x = 'abc\ny = 2",
			"1:5 This text has no closing quote. End it with the quote that it began with, on the same line: 'text'."
		],
		[
			'for i in x\n    i',
			'1:11 A colon is missing at the end of the line with for. Write : after the line that begins with for.'
		],
		[
			'if a:\nb = 3',
			'2:1 An indented line must follow after the colon. Indent what follows with four spaces, or write pass if nothing is to be done.'
		],
		[
			'a = 1\n  b = 2',
			'2:3 This line is indented, but no block begins above it. Move it to the left, to the level of the line above.'
		],
		[
			'if 1:\n    a = 1\n  b = 2',
			'3:3 The indentation of this line fits no block above it. Align it exactly with the line that it belongs to.'
		],
		[
			'if 1:\n    a = 1\n\tb = 2',
			'3:2 This line mixes tabs and spaces differently from the line above. Indent with four spaces everywhere.'
		],
		[
			'c = 1 +',
			'1:7 Something is missing after “+”. Write a number or a name after +, or delete it.'
		],
		[
			'c =',
			'1:3 There is nothing after the equals sign. Write what the name is to stand for: a = Value(2.0).'
		],
		[
			'y = 2x',
			'1:5 There is nothing between “2” and “x” that says what to do with them. Write an operator between them, as in 2 * x.'
		],
		[
			'a = 1 b = 2',
			'1:7 A second statement begins here on the same line. Begin a new line, or put ; between the two.'
		],
		[
			'f(a b)',
			'1:5 Between “a” and “b” something is missing. Write a comma or an operator between them.'
		],
		[
			'if a = 3: pass',
			'1:6 A single = assigns; a condition compares. Write == to ask whether two things are equal.'
		],
		[
			'else:\n    pass',
			'1:1 There is no if, for or while to which this else belongs. Put else at the same level as its if, directly after the block.'
		],
		[
			'lambda = 3',
			'1:1 The word “lambda” belongs to Python and cannot stand here. Take another name, such as lambda_.'
		],
		['a = 007', '1:5 The number “007” begins with a zero. Write 7.'],
		['let x = 3', '1:1 Python has no word “let”. Leave let out and write x = 3.'],
		[
			'3 = a',
			'1:1 Nothing can be assigned to “3”. Write a name on the left of the equals sign: c = a * b.'
		],
		['print 3', '1:1 print needs brackets around what it prints. Write print(x).'],
		[
			'class A:\n    pass',
			"1:1 Stepgrad's Python does not have classes. Write a function with def; keep weights in lists and pass them as arguments."
		],
		[
			'return 3',
			'1:1 return stands outside of any function. Put it inside a def, or write print(…) to show a result.'
		],
		[
			'x = 1 if 2',
			'1:11 This choice does not say what happens otherwise. Write else and the other value: a if condition else b.'
		],
		[
			"f'{a'",
			"1:5 The braces of this f-string do not enclose an expression. Write f'{x:.4f}'; a brace that is to be printed is written twice: {{."
		]
	])('%s', (text, said) => expect(refusalOf(text)).toBe(said));
});
