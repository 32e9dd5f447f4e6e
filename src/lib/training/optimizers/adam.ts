/** Adam joins both memories: it rolls on with the mean of the gradients and divides by their usual size. */
import type { Optimizer } from '../optimizer.ts';
import { epsilon, epsilonTex } from './epsilon.ts';
import {
	corrected,
	correctedSpoken,
	correctedTex,
	countCell,
	keptMean,
	keptSquares,
	meanCell
} from './moments.ts';

/**
 * m ← 0.9·m + 0.1·g, v ← 0.999·v + 0.001·g², w ← w − η·m̂ / (√v̂ + ε), where the hats are corrected for
 * the start from 0. The first step is as long as the rate, whatever the gradient.
 */
export const adam: Optimizer = {
	name: 'adam',
	title: { en: 'Adam', zh: 'Adam' },
	source: {
		authors: 'D. P. Kingma, J. Ba',
		year: 2015,
		title: 'Adam: A Method for Stochastic Optimization',
		section: 'Algorithm 1'
	},
	memory: [
		meanCell,
		{
			name: 'meanOfSquares',
			symbol: 'v',
			start: 0,
			title: { en: 'moving mean of squares', zh: '平方的移动平均' },
			tex: ({ gradient, memory: [, squares] }) =>
				`0.999 \\cdot ${squares} + 0.001 \\cdot {${gradient}}^{2}`,
			spoken: {
				en: ({ gradient, memory: [, squares] }) =>
					`0.999 times ${squares} plus 0.001 times ${gradient} squared`,
				zh: ({ gradient, memory: [, squares] }) =>
					`0.999 乘 ${squares} 加 0.001 乘 ${gradient} 的平方`
			}
		},
		countCell
	],
	step: ([oldMean = 0, oldSquares = 0, oldCount = 0], gradient, rate) => {
		const count = oldCount + 1;
		const mean = keptMean * oldMean + (1 - keptMean) * gradient;
		const squares = keptSquares * oldSquares + (1 - keptSquares) * gradient * gradient;
		const size = Math.sqrt(corrected(squares, keptSquares, count)) + epsilon;
		return {
			change: (-rate * corrected(mean, keptMean, count)) / size,
			memory: [mean, squares, count]
		};
	},
	tex: (terms) => correctedTex(terms, epsilonTex),
	spoken: correctedSpoken
};
