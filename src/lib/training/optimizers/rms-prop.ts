/** RMSProp forgets: it divides by the size of the recent gradients only, so that it does not brake for ever. */
import type { Optimizer } from '../optimizer.ts';
import { epsilon, epsilonTex } from './epsilon.ts';

const kept = 0.9;
const added = 0.1;

/**
 * v ← 0.9·v + 0.1·g², w ← w − η·g / (√v + ε). Nothing corrects the start from 0, so that the first
 * step is √10 ≈ 3.162 times the rate.
 */
export const rmsProp: Optimizer = {
	name: 'rmsProp',
	title: { en: 'RMSProp', zh: 'RMSProp' },
	source: {
		authors: 'T. Tieleman, G. Hinton',
		year: 2012,
		title: 'Neural Networks for Machine Learning (lectures)',
		section: 'Lecture 6.5'
	},
	memory: [
		{
			name: 'meanOfSquares',
			symbol: 'v',
			start: 0,
			title: { en: 'moving mean of squares', zh: '平方的移动平均' },
			tex: ({ gradient, memory: [mean] }) =>
				`${kept} \\cdot ${mean} + ${added} \\cdot {${gradient}}^{2}`,
			spoken: {
				en: ({ gradient, memory: [mean] }) =>
					`${kept} times ${mean} plus ${added} times ${gradient} squared`,
				zh: ({ gradient, memory: [mean] }) => `${kept} 乘 ${mean} 加 ${added} 乘 ${gradient} 的平方`
			}
		}
	],
	step: ([mean = 0], gradient, rate) => {
		const next = kept * mean + (1 - kept) * gradient * gradient;
		return { change: (-rate * gradient) / (Math.sqrt(next) + epsilon), memory: [next] };
	},
	tex: ({ weight, rate, gradient, memory: [mean] }) =>
		`${weight} - ${rate} \\cdot \\frac{${gradient}}{\\sqrt{${mean}} + ${epsilonTex}}`,
	spoken: {
		en: ({ weight, rate, gradient, memory: [mean] }) =>
			`${weight} minus ${rate} times ${gradient}, divided by the square root of ${mean}`,
		zh: ({ weight, rate, gradient, memory: [mean] }) =>
			`${weight} 减 ${rate} 乘 ${gradient} 再除以 ${mean} 的平方根`
	}
};
