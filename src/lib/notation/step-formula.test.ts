import { describe, expect, it } from 'vitest';
import { recordTrace, stepAddresses, type Trace } from '#lib/autodiff/index.ts';
import { everyOp, squareOfDifference, training } from './cases/programs.ts';
import { studentA } from './cases/student-a.ts';
import { chainFormula } from './chain-formula.ts';
import { stepSentence } from './sentence.ts';
import { stepFormula } from './step-formula.ts';

function at(trace: Trace, address: string): number {
	const position = stepAddresses(trace).positionOf(address);
	if (position === null) throw new Error(`There is no step ${address}.`);
	return position;
}

function copied(trace: Trace, address: string): string {
	return stepFormula(trace, at(trace, address), 'en')?.copyTex ?? '';
}

describe('the formula of a forward step', () => {
	const trace = studentA();

	it('is the rule, the rule with numbers, and the value', () => {
		expect(copied(trace, 'forward.z')).toBe(
			'z = v_{1} h_{1} + v_{2} h_{2} = 0.8000 + (-3.7440) = -2.9440'
		);
		expect(copied(trace, 'forward.p')).toBe('p = \\sigma(z) = \\sigma(-2.9440) = 0.0500');
	});

	it('writes literals as the program does: (2·w − 6)² at 1', () => {
		expect(copied(squareOfDifference(), 'forward.L')).toBe(
			'L = {(2 w - 6)}^{2} = {(-4.0000)}^{2} = 16.0000'
		);
	});

	it('needs no left side for a node that is called by its expression', () => {
		expect(copied(trace, 'forward.multiply-3')).toBe(
			'w_{13} \\cdot x_{3} = -0.5000 \\cdot 0.7000 = -0.3500'
		);
	});
});

describe('the formula of a backward step', () => {
	const trace = studentA();

	it('is what arrived times the local derivative: symbols, what is known, numbers, result', () => {
		expect(copied(trace, 'backward.w23')).toBe(
			'\\frac{\\partial L}{\\partial w_{23}} = ' +
				'\\frac{\\partial L}{\\partial (w_{23} x_{3})} \\cdot \\frac{\\partial (w_{23} x_{3})}{\\partial w_{23}} = ' +
				'2.4699 \\cdot x_{3} = 2.4699 \\cdot 0.7000 = 1.7290'
		);
	});

	it('starts from 1', () => {
		expect(copied(trace, 'backward.L')).toBe('\\frac{\\partial L}{\\partial L} = 1');
	});

	it('adds to what came before when there are several parts', () => {
		expect(copied(trace, 'backward.x3.1')).toMatch(
			/^\\frac\{\\partial L\}\{\\partial x_\{3\}\} \\leftarrow .* = -0\.9500 \\cdot \(-0\.5000\) = 0\.4750$/
		);
		expect(copied(trace, 'backward.x3')).toMatch(
			/\\leftarrow \\frac\{\\partial L\}\{\\partial x_\{3\}\} \+ .* = 0\.4750 \+ 2\.4699 \\cdot w_\{23\} = 0\.4750 \+ 2\.4699 \\cdot 3\.0000 = 0\.4750 \+ 7\.4098 = 7\.8848$/
		);
	});

	it('tells the two places of w·w apart', () => {
		expect(copied(training(1), 'backward.w')).toContain(
			'\\left(\\frac{\\partial L}{\\partial w}\\right)_{2} = 1.0000 + 1.0000 \\cdot w = '
		);
	});

	it('is spoken in both languages', () => {
		const position = at(trace, 'backward.w23');
		expect(stepFormula(trace, position, 'en')?.spoken).toBe(
			'the derivative of L with respect to w23 equals the derivative of L with respect to w23·x3 ' +
				'times the derivative of w23·x3 with respect to w23 equals 2.4699 times 0.7000 equals 1.7290'
		);
		expect(stepFormula(trace, position, 'zh')?.spoken).toBe(
			'L 对 w23 的导数 等于 L 对 w23·x3 的导数 乘 w23·x3 对 w23 的导数 等于 2.4699 乘 0.7000 等于 1.7290'
		);
	});

	it('is nothing before the first step', () => {
		expect(stepFormula(trace, 0, 'en')).toBeNull();
	});

	it('links every term to its node or edge', () => {
		const { tex, numbers } = stepFormula(trace, at(trace, 'backward.w23'), 'en') ?? {};
		const graph = trace.graph;
		const w23 = graph.nodes.find(({ name }) => name === 'w23')?.id;
		const edge = graph.edges.find(({ operand }) => operand === w23);
		expect(numbers).toEqual(['2.4699', '2.4699', '0.7000', '1.7290']);
		expect(tex).toContain(
			` = \\htmlClass{stage-result}{\\htmlClass{grad}{\\htmlData{term=,node=${w23}}{\\mathstrut\\smash{\\htmlData{number=3}{\\text{1.7290}}}}}}`
		);
		expect(tex).toContain(`\\htmlClass{local}{\\htmlData{term=,edge=${edge?.id}}{x_{3}}}`);
		expect(tex).toContain(`\\htmlClass{grad}{\\htmlData{term=,node=${edge?.consumer}}{\\frac`);
	});
});

describe('the formula of an update', () => {
	it('says what the number was and what it becomes', () => {
		const trace = training(1);
		expect(copied(trace, 'update.w')).toBe('w \\leftarrow 1.0000 + (-0.2000) = 0.8000');
		expect(copied(trace, 'clear.w')).toBe('\\frac{\\partial L}{\\partial w} \\leftarrow 0.0000');
	});

	it('leaves the grad afresh when it was set to 0, and adds to it otherwise', () => {
		const trace = training(1);
		expect(copied(trace, 'backward.w.1@2')).toMatch(
			/ = 1\.0000 \\cdot w = 1\.0000 \\cdot 0\.8000 = 0\.8000$/
		);
		expect(copied(trace, 'backward.again@2')).toBe(
			'\\frac{\\partial \\mathrm{again}}{\\partial \\mathrm{again}} \\leftarrow 1 + 1 = 2'
		);
	});
});

describe('lesson 9', () => {
	const story: readonly (readonly [address: string, number: string])[] = [
		['backward.p', '−19.9917'],
		['backward.z', '−0.9500'],
		['backward.v1', '−0.7600'],
		['backward.v2', '−1.3680'],
		['backward.h1', '−0.9500'],
		['backward.h2', '2.4699'],
		['backward.s1', '−0.9500'],
		['backward.s2', '2.4699'],
		['backward.w11', '−0.6650'],
		['backward.w12', '−0.8550'],
		['backward.w13', '−0.6650'],
		['backward.w21', '1.7290'],
		['backward.w22', '2.2230'],
		['backward.w23', '1.7290']
	];
	const trace = studentA();

	it.each(story)(
		'has at %s the result %s, in the formula and in the sentence',
		(address, number) => {
			const position = at(trace, address);
			for (const language of ['en', 'zh'] as const) {
				expect(stepFormula(trace, position, language)?.numbers.at(-1)).toBe(number);
				expect(stepSentence(trace, position, language)).toContain(`= ${number}`);
			}
		}
	);

	it('shows none of these numbers earlier', () => {
		for (const number of new Set(story.map(([, number]) => number))) {
			const first = Math.min(
				...story.filter(([, other]) => other === number).map(([address]) => at(trace, address))
			);
			for (let position = 0; position < first; position++) {
				const said = [
					stepSentence(trace, position, 'en'),
					...(stepFormula(trace, position, 'en')?.numbers ?? []),
					...(chainFormula(trace, position, 'en')?.numbers ?? [])
				].join(' ');
				expect(said).not.toContain(number);
			}
		}
	});
});

describe('every formula', () => {
	it('is copied as plain LaTeX: ASCII, without markup', () => {
		const traces = [studentA(), training(1e-9), everyOp(NaN, 1e12), everyOp(-0.5, Infinity)];
		for (const trace of traces) {
			for (let position = 1; position <= trace.steps.length; position++) {
				const copy = stepFormula(trace, position, 'zh')?.copyTex ?? '';
				expect(copy).toMatch(/^[\x20-\x7e]+$/);
				expect(copy).not.toMatch(/html|mathstrut|smash/);
			}
		}
	});
});

describe('a long trace', () => {
	it('has its formulas at once at every position', () => {
		const trace = recordTrace((recorder) => {
			let last = recorder.parameter(1, { name: 'x' });
			for (let i = 0; i < 50_000; i++) last = recorder.apply('sin', [last]);
			recorder.backward(last);
		});
		expect(trace.steps).toHaveLength(100_001);
		expect(stepFormula(trace, 50_000, 'en')?.copyTex).toMatch(
			/^\\mathrm\{sin\}_\{50000\} = \\sin /
		);
		for (let position = 1; position <= 100_001; position += 100) {
			expect(stepFormula(trace, position, 'en')).not.toBeNull();
		}
	});
});
