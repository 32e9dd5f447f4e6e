import { describe, expect, test } from 'vitest';
import { optimizers, symbolsOf, type Optimizer, type OptimizerName } from '../index.ts';

describe('the formulas', () => {
	test.each<[OptimizerName, string, string[]]>([
		['gradientDescent', 'w - \\eta \\cdot g', []],
		['momentum', 'w - \\eta \\cdot v', ['0.9 \\cdot v + g']],
		['adaGrad', 'w - \\eta \\cdot \\frac{g}{\\sqrt{G} + 10^{-8}}', ['G + {g}^{2}']],
		[
			'rmsProp',
			'w - \\eta \\cdot \\frac{g}{\\sqrt{v} + 10^{-8}}',
			['0.9 \\cdot v + 0.1 \\cdot {g}^{2}']
		],
		[
			'adam',
			'w - \\eta \\cdot \\frac{m / (1 - 0.9^{t})}{\\sqrt{v / (1 - 0.999^{t})} + 10^{-8}}',
			['0.9 \\cdot m + 0.1 \\cdot g', '0.999 \\cdot v + 0.001 \\cdot {g}^{2}', 't + 1']
		],
		[
			'adaBelief',
			'w - \\eta \\cdot \\frac{m / (1 - 0.9^{t})}{\\sqrt{s / (1 - 0.999^{t})} + 10^{-8}}',
			[
				'0.9 \\cdot m + 0.1 \\cdot g',
				'0.999 \\cdot s + 0.001 \\cdot (g - m)^{2} + 10^{-8}',
				't + 1'
			]
		]
	])('of %s', (name, update, memory) => {
		const optimizer: Optimizer = optimizers[name];
		const terms = symbolsOf(optimizer);
		expect(optimizer.tex(terms)).toBe(update);
		expect(optimizer.memory.map((cell) => cell.tex(terms))).toEqual(memory);
	});

	test.each(Object.entries(optimizers))(
		'of %s name what they read, in both languages',
		(name, found) => {
			const optimizer: Optimizer = found;
			const terms = { ...symbolsOf(optimizer), rate: 'η' };
			expect(optimizer.name).toBe(name);
			for (const language of ['en', 'zh'] as const) {
				const said = [optimizer, ...optimizer.memory].map(({ spoken }) => spoken[language](terms));
				expect(said.join()).not.toContain('undefined');
				expect(said[0]).toContain('η');
				optimizer.memory.forEach(({ symbol }, index) => expect(said[index + 1]).toContain(symbol));
			}
		}
	);

	test('read as sentences', () => {
		const { momentum, adaGrad }: Readonly<Record<string, Optimizer>> = optimizers;
		const terms = { weight: 'w', rate: '0.5', gradient: 'g', memory: ['G'] };
		expect(adaGrad?.spoken.en(terms)).toBe('w minus 0.5 times g, divided by the square root of G');
		expect(adaGrad?.spoken.zh(terms)).toBe('w 减 0.5 乘 g 再除以 G 的平方根');
		expect(momentum?.memory[0]?.spoken.en(terms)).toBe('0.9 times G plus g');
		expect(momentum?.memory[0]?.spoken.zh(terms)).toBe('0.9 乘 G 加 g');
	});
});
