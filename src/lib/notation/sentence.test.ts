import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opNames, recordTrace, stepAddresses, type Trace } from '#lib/autodiff/index.ts';
import { everyOp, namedBy, oneOperation, squareOfDifference, training } from './cases/programs.ts';
import { studentA } from './cases/student-a.ts';
import type { Language } from './language.ts';
import { stepSentence } from './sentence.ts';

function said(trace: Trace, address: string, language: Language = 'en'): string {
	return stepSentence(trace, stepAddresses(trace).positionOf(address) ?? -1, language);
}

describe('the sentence of a step', () => {
	const trace = studentA();

	it('says how a value is computed', () => {
		expect(said(trace, 'forward.z')).toBe('z is v1·h1 plus v2·h2: 0.8000 plus −3.7440 is −2.9440.');
		expect(said(trace, 'forward.multiply-1')).toBe(
			'Compute w11 times x1: 1.0000 times 0.7000 is 0.7000.'
		);
		expect(said(trace, 'forward.h2', 'zh')).toBe('h2 是 s2 的 ReLU：1.4400 的 ReLU，等于 1.4400。');
	});

	it('keeps the grouping of the rule and the literals of the program: (2·w − 6)² at 1', () => {
		const square = squareOfDifference();
		expect(said(square, 'forward.multiply-1')).toBe('Compute 2 times w: 2 times 1.0000 is 2.0000.');
		expect(said(square, 'forward.L')).toBe(
			'L is (2·w − 6) to the power 2: −4.0000 to the power 2 is 16.0000.'
		);
	});

	it('says what a node receives and why', () => {
		expect(said(trace, 'backward.w23')).toBe(
			'w23 gets 2.4699 × 0.7000 = 1.7290: what arrived at w23·x3, times x3, which w23 met on the way forward.'
		);
		expect(said(trace, 'backward.h2', 'zh')).toBe(
			'h2 得到 −0.9500 × (−2.6000) = 2.4699：传到 v2·h2 的梯度，乘以 h2 在前向传播时遇到的 v2。'
		);
		expect(said(trace, 'backward.s1')).toContain('which the open ReLU passes on unchanged');
	});

	it('says which part of several it is, and how they add up', () => {
		expect(said(trace, 'backward.x1')).toBe(
			'Part 2 of 2 for x1, from w21·x1: 2.4699 × (−0.3000) = −0.7410, and −0.9500 + (−0.7410) = −1.6910.'
		);
	});

	it('says where a pass begins and what the program assigns', () => {
		expect(said(trace, 'backward.L')).toBe('The backward pass begins at L, with the gradient 1.');
		const run = training(1);
		expect(said(run, 'update.w')).toBe('The program changes w from 1.0000 to 0.8000.');
		expect(said(run, 'clear.w', 'zh')).toBe('把 w 的梯度清零：下一次反向传播重新累加。');
		expect(said(run, 'backward.again@2')).toBe(
			'Another backward pass begins at again: it adds 1 to the gradient, which is now 2.'
		);
	});

	it('says at the start what comes first', () => {
		expect(stepSentence(trace, 0, 'en')).toBe(
			'Only the given numbers are known. The first step computes w11·x1.'
		);
		const empty = recordTrace((recorder) => recorder.input(1));
		expect(stepSentence(empty, 0, 'zh')).toBe('这里没有运算：程序中只有给定的数。');
	});
});

describe('every sentence', () => {
	const holds = (trace: Trace) => {
		for (const language of ['en', 'zh'] as const) {
			let before = '';
			for (let position = 0; position <= trace.steps.length; position++) {
				const sentence = stepSentence(trace, position, language);
				expect(sentence).not.toMatch(/undefined\W*(for|at|of)|null|NaN|\[object/);
				expect(sentence).toMatch(/[.。]$/);
				expect(sentence.length).toBeLessThan(200);
				expect(sentence).not.toBe(before);
				before = sentence;
			}
		}
	};

	it('is short, and another than the one before', () => {
		for (const op of opNames) holds(oneOperation(op, [-1.5, 2]));
		holds(studentA());
		holds(training(3));
		holds(everyOp(0.5, 2));
		holds(everyOp(-1.2345e-200, 7.654321e300));
		holds(namedBy('a_name_that_goes_on_and_on_without_end'));
	});

	it('differs even when the same thing happens again', () => {
		holds(
			recordTrace((recorder) => {
				const x = recorder.parameter(1, { name: 'x' });
				for (let i = 0; i < 4; i++) recorder.apply('add', [x, x]);
				for (let i = 0; i < 4; i++) recorder.setValue(x, 1);
			})
		);
	});

	it('holds for any numbers', () => {
		fc.assert(
			fc.property(fc.double(), fc.double(), (x, y) => holds(everyOp(x, y))),
			{ numRuns: 15 }
		);
	});
});
