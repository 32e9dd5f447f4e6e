/** AdaGrad gives every weight a rate of its own, which shrinks with all the gradients it has seen. */
import type { Optimizer } from '../optimizer.ts';
import { epsilon, epsilonTex } from './epsilon.ts';

/**
 * G ← G + g², w ← w − η·g / (√G + ε). The first step is as long as the rate, whatever the gradient;
 * under a constant gradient the n-th is η/√n.
 */
export const adaGrad: Optimizer = {
	name: 'adaGrad',
	title: { en: 'AdaGrad', zh: 'AdaGrad' },
	source: {
		authors: 'J. Duchi, E. Hazan, Y. Singer',
		year: 2011,
		title: 'Adaptive Subgradient Methods for Online Learning and Stochastic Optimization',
		section: 'Section 1.1, with a diagonal matrix'
	},
	memory: [
		{
			name: 'sumOfSquares',
			symbol: 'G',
			start: 0,
			title: { en: 'sum of squares', zh: '平方和' },
			tex: ({ gradient, memory: [sum] }) => `${sum} + {${gradient}}^{2}`,
			spoken: {
				en: ({ gradient, memory: [sum] }) => `${sum} plus ${gradient} squared`,
				zh: ({ gradient, memory: [sum] }) => `${sum} 加 ${gradient} 的平方`
			}
		}
	],
	step: ([sum = 0], gradient, rate) => {
		const next = sum + gradient * gradient;
		return { change: (-rate * gradient) / (Math.sqrt(next) + epsilon), memory: [next] };
	},
	tex: ({ weight, rate, gradient, memory: [sum] }) =>
		`${weight} - ${rate} \\cdot \\frac{${gradient}}{\\sqrt{${sum}} + ${epsilonTex}}`,
	spoken: {
		en: ({ weight, rate, gradient, memory: [sum] }) =>
			`${weight} minus ${rate} times ${gradient}, divided by the square root of ${sum}`,
		zh: ({ weight, rate, gradient, memory: [sum] }) =>
			`${weight} 减 ${rate} 乘 ${gradient} 再除以 ${sum} 的平方根`
	}
};
