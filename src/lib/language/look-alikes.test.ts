import { describe, expect, test } from 'vitest';
import { runProgram } from './run-program.ts';

/** What is said about a program: place, message, hint. */
function refusalOf(text: string): string {
	const result = runProgram(text);
	if (result.kind === 'run') throw new Error('It ran.');
	const { line, column, message, hint } = result.diagnostic;
	return `${line}:${column} ${message} ${hint}`;
}

describe('characters that only look like Python', () => {
	test.each([
		[
			'c = a − b',
			'1:7 The character “−” (U+2212) is not one that Python reads. Type - from the keyboard instead.'
		],
		[
			'c = a × b',
			'1:7 The character “×” (U+00D7) is not one that Python reads. Type * from the keyboard instead.'
		],
		[
			'c = a ÷ b',
			'1:7 The character “÷” (U+00F7) is not one that Python reads. Type / from the keyboard instead.'
		],
		[
			'print（1）',
			'1:6 The character “（” (U+FF08) is not one that Python reads. Type ( from the keyboard instead.'
		],
		[
			'a，b = 1, 2',
			'1:2 The character “，” (U+FF0C) is not one that Python reads. Type , from the keyboard instead.'
		],
		[
			'for i in x：',
			'1:11 The character “：” (U+FF1A) is not one that Python reads. Type : from the keyboard instead.'
		],
		[
			'print(“a”)',
			'1:7 The character ““” (U+201C) is not one that Python reads. Type " from the keyboard instead.'
		],
		[
			'a =\u00a01',
			'1:4 There is an invisible character here (U+00A0) that Python does not read. Type an ordinary space instead.'
		],
		[
			'a = 1\u200b',
			'1:6 There is an invisible character here (U+200B) that Python does not read. Delete it; it probably came along when the text was copied.'
		],
		[
			'a = ２',
			'1:5 The character “２” (U+FF12) is not one that Python reads. Type 2 from the keyboard instead.'
		],
		['c = a ? 1 : 2', '1:7 Python has no character “?”. Write the choice as a if condition else b.']
	])('%s', (text, said) => expect(refusalOf(text)).toBe(said));

	test('are welcome in texts and comments', () => {
		expect(runProgram("print('−“×” ？')  # （−）")).toMatchObject({ run: { prints: ['−“×” ？'] } });
	});
});
