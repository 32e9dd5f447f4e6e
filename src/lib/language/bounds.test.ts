import { expect, test } from 'vitest';
import { runProgram } from './run-program.ts';

function refusalOf(text: string): string {
	const result = runProgram(text);
	if (result.kind === 'run') throw new Error('It ran.');
	const { line, message } = result.diagnostic;
	return `${line}: ${message}`;
}

test('a loop that never ends is stopped, and the loop is named', () => {
	const stopped = 'The program was stopped after 5,000,000 steps; it may never end.';
	expect(refusalOf('x = 0\nwhile True:\n    x += 1')).toBe(`2: ${stopped}`);
	expect(refusalOf('while True:\n    pass')).toBe(`1: ${stopped}`);
	expect(refusalOf('x = sum(range(10**9))')).toBe(`1: ${stopped}`);
});

test('of loops inside each other, the one that has turned most is named', () => {
	const text = 'k = 0\nwhile True:\n    for i in range(3):\n        k += i';
	expect(refusalOf(text)).toMatch(/^2: /);
});

test('operations, leaves and steps to play have bounds of their own', () => {
	expect(refusalOf('a = Value(1.0)\nwhile True:\n    a = a * a')).toBe(
		'2: The program records more than 200,000 operations.'
	);
	expect(refusalOf('while True:\n    Value(1.0)')).toBe(
		'1: The program makes more than 400,000 Values and numbers of the graph.'
	);
	expect(refusalOf('a = Value(1.0)\nb = sum([a] * 2000)\nwhile True:\n    b.backward()')).toBe(
		'3: There would be more than 1,000,000 steps to play.'
	);
});

test('texts, lists and lines have bounds of their own', () => {
	expect(refusalOf('#'.repeat(200_001))).toBe('1: The program is longer than 200,000 characters.');
	expect(refusalOf('x = [0]\nwhile True:\n    x = x + x')).toBe(
		'3: The list has more than 100,000 items.'
	);
	expect(refusalOf('x = list(range(10**9))')).toBe('1: The list has more than 100,000 items.');
	expect(refusalOf("x = 'ab'\nwhile True:\n    x = x + x")).toBe(
		'3: A text grows beyond 10,000 characters.'
	);
	expect(refusalOf('while True:\n    print(1)')).toBe(
		'1: The program prints more than 1,000 lines.'
	);
});

test('what lies too deep inside each other is refused, whatever it is', () => {
	const nested = 'More than 200 brackets, blocks or expressions lie inside each other.';
	expect(refusalOf(`a = ${'('.repeat(100_000)}`)).toBe(`1: ${nested}`);
	expect(refusalOf(`a = ${'['.repeat(300)}${']'.repeat(300)}`)).toBe(`1: ${nested}`);
	expect(refusalOf(`a = ${'-'.repeat(300)}1`)).toBe(`1: ${nested}`);
	const ifs = Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}if 1:`);
	expect(refusalOf(ifs.join('\n'))).toBe(`201: ${nested}`);
	expect(refusalOf('x = []\nx.append(x)\nprint(x)')).toBe(`3: ${nested}`);
});

test('calls may go 200 deep and no deeper', () => {
	const text = 'def f(n):\n    return 0 if n == 0 else 1 + f(n - 1)\n';
	expect(runProgram(`${text}print(f(199))`)).toMatchObject({ run: { prints: ['199'] } });
	const deep =
		'Calls lie too deep inside each other: at most 200, fewer where expressions are long.';
	expect(refusalOf(`${text}f(200)`)).toBe(`2: ${deep}`);
	expect(refusalOf(`def f(n):\n    return ${'['.repeat(150)}f(n)${']'.repeat(150)}\nf(1)`)).toBe(
		`2: ${deep}`
	);
	const chain = 'g = zip([1])\nfor i in range(100000):\n    g = zip(g)\nprint(list(g))';
	expect(refusalOf(chain)).toBe(`3: ${deep}`);
});

test('a sum of five hundred terms is computed; one of forty thousand is refused, not broken', () => {
	const sum = (terms: number) => `a = Value(1.0)\nb = a${' + a'.repeat(terms - 1)}\nprint(b.data)`;
	expect(runProgram(sum(500))).toMatchObject({ run: { prints: ['500.0'] } });
	const long = '2: This expression is too long to be read in one piece.';
	expect(refusalOf(sum(40_000))).toBe(long);
	expect(refusalOf(`a = 1\nb = a${'.c'.repeat(90_000)}`)).toBe(long);
});

test('long data is not long expression: ten thousand numbers in a list are read', () => {
	const numbers = Array.from({ length: 10_000 }, (_, index) => `${index}.5`).join(', ');
	expect(runProgram(`x = [${numbers}]\nprint(len(x))`)).toMatchObject({
		run: { prints: ['10000'] }
	});
});
