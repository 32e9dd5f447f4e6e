/** What is said of updates that a program computed from values, gradients and numbers of its own. */
import { recordTrace, type Derivation, type Recorder } from '#lib/autodiff/index.ts';
import { describe, expect, test } from 'vitest';
import { specialCase } from './special-case.ts';
import { stepFormula } from './step-formula.ts';
import { stepSentence } from './sentence.ts';

/** L = w² at w = 3, so ∂L/∂w = 6; then one assignment. */
function assigned(
	rule: (recorder: Recorder, w: number) => Derivation,
	after = 0,
	target = 'value'
) {
	const trace = recordTrace((recorder) => {
		const w = recorder.parameter(3, { name: 'w' });
		recorder.backward(recorder.apply('multiply', [w, w], { name: 'L' }));
		const from = rule(recorder, w);
		if (target === 'value') recorder.setValue(w, after, { from });
		else recorder.setGrad(w, after, { from });
	});
	const position = trace.steps.length;
	return {
		trace,
		tex: stepFormula(trace, position, 'en')?.copyTex,
		spoken: stepFormula(trace, position, 'en')?.spoken,
		said: stepSentence(trace, position, 'en'),
		gesagt: stepSentence(trace, position, 'zh')
	};
}

/** w − rate · ∂L/∂w with the rate 0.1, which is a leaf: 3 − 0.6 = 2.4. */
function descent(recorder: Recorder, w: number): Derivation {
	const rate = recorder.input(0.1, { name: 'eta' });
	const change = recorder.compute('multiply', [
		recorder.read(rate, 'value'),
		recorder.read(w, 'grad')
	]);
	return recorder.compute('subtract', [recorder.read(w, 'value'), change]);
}

describe('an update', () => {
	test('is written as the program computed it, first with names, then with numbers', () => {
		const { tex, said, gesagt, spoken } = assigned(descent);
		expect(tex).toBe(
			'w \\leftarrow w - \\eta \\cdot \\frac{\\partial L}{\\partial w} = 3.0000 - 0.1000 \\cdot 6.0000 = 2.4000'
		);
		expect(said).toBe(
			'w becomes w minus eta times the gradient of w: 3.0000 minus 0.1000 times 6.0000 is 2.4000.'
		);
		expect(gesagt).toBe('w 变为 w 减 eta 乘 w 的梯度：3.0000 减 0.1000 乘 6.0000，等于 2.4000。');
		expect(spoken).toBe(
			'w becomes w minus eta times the gradient of w equals 3.0000 minus 0.1000 times 6.0000 equals 2.4000'
		);
	});

	test('calls a number in between by its name, and puts parentheses where they belong', () => {
		const { tex, said } = assigned((recorder, w) => {
			const v = recorder.compute('negate', [recorder.read(w, 'grad')]);
			v.call('v');
			const sum = recorder.compute('add', [v, recorder.given(-2)]);
			const square = recorder.compute('power', [recorder.read(w, 'grad'), recorder.given(2)]);
			return recorder.compute('multiply', [sum, recorder.compute('divide', [sum, square])]);
		});
		expect(tex).toBe(
			'w \\leftarrow (v + (-2)) \\cdot \\left(\\frac{v + (-2)}{{\\left(\\frac{\\partial L}{\\partial w}\\right)}^{2}}\\right)' +
				' = (-6.0000 + (-2)) \\cdot \\left(\\frac{-6.0000 + (-2)}{{6.0000}^{2}}\\right) = 1.7778'
		);
		expect(said).toContain('w becomes (v plus −2) times ((v plus −2) divided by');
	});

	test('that takes a number over says it once', () => {
		const { tex, said, gesagt } = assigned((recorder) =>
			recorder.read(recorder.input(0.5, { name: 'w_new' }), 'value')
		);
		expect(tex).toBe('w \\leftarrow w_{\\mathrm{new}} = 0.5000');
		expect(said).toBe('w becomes w_new, which is 0.5000.');
		expect(gesagt).toBe('w 变为 w_new，也就是 0.5000。');
	});

	test('of a gradient speaks of the gradient', () => {
		const { tex, said } = assigned(
			(recorder, w) =>
				recorder.compute('multiply', [recorder.given(0.5), recorder.read(w, 'grad')]),
			3,
			'grad'
		);
		expect(tex).toBe(
			'\\frac{\\partial L}{\\partial w} \\leftarrow 0.5 \\cdot \\frac{\\partial L}{\\partial w} = 0.5 \\cdot 6.0000 = 3.0000'
		);
		expect(said).toBe(
			'the gradient of w becomes 0.5 times the gradient of w: 0.5 times 6.0000 is 3.0000.'
		);
	});

	test('that is too long to read says from where to where', () => {
		const { tex, said } = assigned((recorder, w) => {
			let sum = recorder.read(w, 'value');
			for (let count = 0; count < 12; count++) {
				sum = recorder.compute('add', [sum, recorder.read(w, 'grad')]);
			}
			return sum;
		});
		expect(tex).toBe('w \\leftarrow 3.0000 + 72.0000 = 75.0000');
		expect(said).toBe('The program changes w from 3.0000 to 75.0000.');
	});

	test('whose number is infinite names where that began', () => {
		const { trace } = assigned((recorder, w) =>
			recorder.compute('multiply', [recorder.given(1e308), recorder.read(w, 'grad')])
		);
		expect(specialCase(trace, trace.steps.length, 'en')).toBe(
			'The value is infinite. It begins here: a result too large for a number.'
		);
	});
});
