import { describe, expect, it } from 'vitest';
import { recordTrace, stepAddresses, type Recorder, type Trace } from '#lib/autodiff/index.ts';
import { studentA } from './cases/student-a.ts';
import { chainFormula } from './chain-formula.ts';

function copied(trace: Trace, address: string): string | undefined {
	const position = stepAddresses(trace).positionOf(address) ?? -1;
	return chainFormula(trace, position, 'en')?.copyTex;
}

function traceOf(program: (recorder: Recorder) => void): Trace {
	return recordTrace(program);
}

const partial = (over: string, under: string) => `\\frac{\\partial ${over}}{\\partial ${under}}`;

describe('the whole chain', () => {
	it('is the product along the path, over the named nodes', () => {
		const path = [
			['L', 'p'],
			['p', 'z'],
			['z', 'h_{2}'],
			['h_{2}', 's_{2}'],
			['s_{2}', 'w_{23}']
		] as const;
		expect(copied(studentA(), 'backward.w23')).toBe(
			`${partial('L', 'w_{23}')} = ${path.map(([over, under]) => partial(over, under)).join(' \\cdot ')}` +
				' = -19.9917 \\cdot 0.0475 \\cdot (-2.6000) \\cdot 1.0000 \\cdot 0.7000 = 1.7290'
		);
	});

	it('is the sum over the paths where a value is used more than once', () => {
		expect(copied(studentA(), 'backward.x3')).toMatch(
			/ = -19\.9917 .* \+ \(-19\.9917\) .* = 0\.4750 \+ 7\.4098 = 7\.8848$/
		);
	});

	it('keeps unnamed nodes apart where two paths would look the same: x·x + 3·x at 2', () => {
		const trace = traceOf((recorder) => {
			const x = recorder.parameter(2, { name: 'x' });
			const square = recorder.apply('multiply', [x, x]);
			const triple = recorder.apply('multiply', [recorder.constant(3), x]);
			recorder.backward(recorder.apply('add', [square, triple], { name: 'L' }));
		});
		expect(copied(trace, 'backward.x')).toBe(
			`${partial('L', 'x')} = ` +
				`${partial('L', '(x x)')} \\cdot ${partial('(x x)', 'x')} + ${partial('L', '(3 x)')} \\cdot ${partial('(3 x)', 'x')} = ` +
				'1.0000 \\cdot 4.0000 + 1.0000 \\cdot 3.0000 = 4.0000 + 3.0000 = 7.0000'
		);
	});

	it('waits until every part has arrived, and says nothing that the step does not say', () => {
		const trace = studentA();
		expect(copied(trace, 'backward.x3.1')).toBeUndefined();
		expect(copied(trace, 'backward.L')).toBeUndefined();
		expect(copied(trace, 'backward.multiply-99')).toBeUndefined();
		expect(copied(trace, 'forward.z')).toBeUndefined();
	});

	it('counts the paths that it does not list', () => {
		const trace = traceOf((recorder) => {
			const x = recorder.parameter(1, { name: 'x' });
			let last = x;
			for (let i = 1; i <= 4; i++) {
				const left = recorder.apply('sin', [last], { name: `a${i}` });
				const right = recorder.apply('cos', [last], { name: `b${i}` });
				last = recorder.apply('add', [left, right], { name: `c${i}` });
			}
			recorder.backward(last);
		});
		const chain = chainFormula(trace, trace.steps.length, 'en');
		expect(chain?.tex).toContain('\\text{(12 more paths)}');
		expect(chain?.copyTex).toMatch(/ \+ \\cdots {2}= /);
		expect(chain?.spoken).toContain(' plus 12 more paths equals ');
		expect(chainFormula(trace, trace.steps.length, 'zh')?.spoken).toContain('加 另外 12 条路径');
	});
});

describe('a chain too long to write', () => {
	const chainOf = (length: number) =>
		traceOf((recorder) => {
			let last = recorder.parameter(1, { name: 'x' });
			for (let i = 0; i < length; i++) last = recorder.apply('negate', [last], { name: `n${i}` });
			recorder.backward(last);
		});

	it('leaves out its middle', () => {
		const trace = chainOf(30);
		expect(chainFormula(trace, trace.steps.length, 'en')?.numbers).toHaveLength(9);
		expect(chainFormula(trace, trace.steps.length, 'en')?.copyTex).toContain(
			'\\cdot \\cdots \\cdot'
		);
	});

	it('is not written when it is endless', () => {
		const trace = chainOf(20_000);
		expect(chainFormula(trace, trace.steps.length, 'en')).toBeNull();
	});

	it('does not list 100,000 uses', () => {
		const trace = traceOf((recorder) => {
			const x = recorder.parameter(1, { name: 'x' });
			let sum = x;
			for (let i = 0; i < 50_000; i++) {
				sum = recorder.apply('add', [sum, recorder.apply('sin', [x])]);
			}
			recorder.backward(sum);
		});
		const spoken = chainFormula(trace, trace.steps.length, 'en')?.spoken ?? 'more paths';
		expect(spoken).toContain('more paths');
	});
});
