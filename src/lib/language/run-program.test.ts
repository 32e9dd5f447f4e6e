import { describe, expect, test } from 'vitest';
import { frameAt, replay } from '#lib/autodiff/index.ts';
import { runProgram, type ProgramRun } from './run-program.ts';

function run(text: string): ProgramRun {
	const result = runProgram(text);
	if (result.kind === 'diagnostic') throw new Error(result.diagnostic.message);
	return result.run;
}

describe('training', () => {
	test('assigning .data and .grad is recorded in order', () => {
		const text = [
			'w = Value(3.0)',
			'for k in range(2):',
			'    loss = w * w',
			'    w.grad = 0.0',
			'    loss.backward()',
			'    w.data -= 0.1 * w.grad'
		].join('\n');
		const { recording } = run(text);
		expect(recording.events.map(({ kind }) => kind)).toEqual([
			'forward',
			'seed',
			'contribution',
			'contribution',
			'update',
			'forward',
			'update',
			'seed',
			'contribution',
			'contribution',
			'update'
		]);
		const trace = replay(recording);
		// 3 − 0.1·6 = 2.4, then 2.4 − 0.1·4.8 = 1.92
		expect(frameAt(trace, trace.steps.length).valueOf(0)).toBeCloseTo(1.92, 12);
	});

	test('random numbers are the same on every run, and other seeds give others', () => {
		const text = 'import random\nrandom.seed(7)\nprint(random.random(), random.gauss(0, 1))';
		expect(run(text).prints).toEqual(run(text).prints);
		expect(run(text.replace('7', '8')).prints).not.toEqual(run(text).prints);
	});
});

describe('a mistake while running', () => {
	test('keeps what was printed before', () => {
		const result = runProgram("print('a', end='')\nprint(b)");
		expect(result).toMatchObject({ kind: 'diagnostic', prints: ['a'] });
	});

	test('is told in Chinese when that is asked for', () => {
		const result = runProgram('c = a ^ 2', 'zh');
		expect(result).toMatchObject({
			diagnostic: {
				message: 'Stepgrad 的 Python 没有运算符“^”。',
				hint: '乘方写 **：a**2。',
				line: 1,
				column: 7
			}
		});
	});

	test('the place is counted in lines of any kind and in UTF-16 units', () => {
		const placeOf = (text: string) => {
			const result = runProgram(text);
			if (result.kind === 'run') throw new Error('It ran.');
			return [result.diagnostic.line, result.diagnostic.column];
		};
		expect(placeOf("a = 1\r\nb = '😀' + c")).toEqual([2, 12]);
		expect(placeOf('a = 1\rb')).toEqual([2, 1]);
		expect(placeOf('\ufeffa')).toEqual([1, 2]);
	});
});
