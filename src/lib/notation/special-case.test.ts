import { describe, expect, it } from 'vitest';
import {
	recordTrace,
	stepAddresses,
	type OpName,
	type Recorder,
	type Trace
} from '#lib/autodiff/index.ts';
import { oneOperation } from './cases/programs.ts';
import type { Language } from './language.ts';
import { specialCase } from './special-case.ts';

function special(trace: Trace, address: string, language: Language = 'en'): string | null {
	return specialCase(trace, stepAddresses(trace).positionOf(address) ?? -1, language);
}

function ofOne(op: OpName, values: readonly [number, number], address: string): string | null {
	return special(oneOperation(op, values), address);
}

function traceOf(program: (recorder: Recorder) => void): Trace {
	return recordTrace(program);
}

describe('why 1', () => {
	it('is answered where the backward pass begins', () => {
		expect(ofOne('add', [1, 2], 'backward.y')).toBe(
			'Why 1? When y grows by a little, y grows just as much.'
		);
		expect(special(oneOperation('add', [1, 2]), 'backward.y', 'zh')).toBe(
			'为什么是 1？y 变大一点，y 自己就变大同样多。'
		);
	});
});

describe('why 0', () => {
	it('is a closed ReLU, forward and backward', () => {
		expect(ofOne('relu', [-2, 0], 'forward.y')).toBe(
			'The ReLU is closed: a is negative, so the unit gives 0.'
		);
		expect(ofOne('relu', [-2, 0], 'backward.a')).toBe(
			'Why 0? The ReLU is closed: a is negative, and a small change of it changes nothing.'
		);
		expect(ofOne('relu', [2, 0], 'backward.a')).toBeNull();
	});

	it('is the corner of a ReLU or of an absolute value', () => {
		expect(ofOne('relu', [0, 0], 'backward.a')).toBe(
			'a is exactly 0, the corner of the ReLU: its slope is taken as 0.'
		);
		expect(ofOne('abs', [0, 0], 'backward.a')).toBe(
			'a is exactly 0, where the absolute value turns: its slope is taken as 0.'
		);
	});

	it('is a flat place', () => {
		expect(ofOne('max', [1, 2], 'backward.a')).toBe(
			'Why 0? The local derivative is 0 here: a small change of a does not change y.'
		);
		expect(ofOne('max', [2, 2], 'backward.a')).toBe(
			'Both operands are equal, so each gets one half.'
		);
	});

	it('is nothing that arrives', () => {
		const trace = traceOf((recorder) => {
			const x = recorder.parameter(3, { name: 'x' });
			const zero = recorder.input(0, { name: 'zero' });
			const inner = recorder.apply('sin', [x], { name: 'inner' });
			recorder.backward(recorder.apply('multiply', [inner, zero], { name: 'y' }));
		});
		expect(special(trace, 'backward.x')).toBe(
			'Why 0? Nothing arrives at inner, and 0 times anything is 0.'
		);
	});
});

describe('a value that is used twice by one operation', () => {
	it('gets a part from each place', () => {
		const trace = traceOf((recorder) => {
			const x = recorder.parameter(3, { name: 'x' });
			recorder.backward(recorder.apply('multiply', [x, x], { name: 'y' }));
		});
		expect(special(trace, 'backward.x')).toBe(
			'x stands twice in y: each place gives it a part of its own.'
		);
	});
});

describe('an infinite or undefined number', () => {
	const trace = traceOf((recorder) => {
		const p = recorder.parameter(0, { name: 'p' });
		const log = recorder.apply('log', [p], { name: 'l' });
		const twice = recorder.apply('add', [log, log], { name: 't' });
		recorder.backward(recorder.apply('multiply', [twice, p], { name: 'L' }));
	});

	it('says where it began', () => {
		expect(special(trace, 'forward.l')).toBe(
			'The value is infinite. It begins here: the logarithm of 0.'
		);
		expect(special(trace, 'forward.t')).toBe(
			'The value is infinite. It began at step 1, with l: the logarithm of 0.'
		);
		expect(special(trace, 'forward.L', 'zh')).toBe('这个值未定义，从第 1 步的 l 开始：0 的对数。');
	});

	it('says so of gradients too', () => {
		expect(special(trace, 'backward.p')).toBe(
			'The gradient is undefined. It began at step 1, with l: the logarithm of 0.'
		);
		expect(ofOne('sqrt', [0, 0], 'backward.a')).toBe(
			'The gradient is infinite. It begins here: a slope that is not finite at this point.'
		);
		expect(ofOne('divide', [1, 0], 'forward.y')).toBe(
			'The value is infinite. It begins here: a division by 0.'
		);
		expect(ofOne('sqrt', [-1, 0], 'forward.y')).toBe(
			'The value is undefined. It begins here: a number below 0, for which there is no result.'
		);
		expect(ofOne('exp', [1000, 0], 'forward.y')).toBe(
			'The value is infinite. It begins here: a result too large for a number.'
		);
	});

	it('can be a given value, or one that the program set', () => {
		expect(ofOne('add', [Infinity, 1], 'forward.y')).toBe(
			'The value is infinite. It began with the given value of a.'
		);
		const set = traceOf((recorder) => recorder.setValue(recorder.parameter(1, { name: 'w' }), NaN));
		expect(special(set, 'update.w')).toBe(
			'The value is undefined. It begins here: the program set it.'
		);
	});
});
