/** AdaBelief asks how well the mean foretold the gradient: the better it did, the longer the step. */
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
 * m ← 0.9·m + 0.1·g, s ← 0.999·s + 0.001·(g − m)² + ε, w ← w − η·m̂ / (√ŝ + ε), where the hats are
 * corrected for the start from 0 and ε stays in s. The first step is 1/0.9 ≈ 1.111 times the rate.
 */
export const adaBelief: Optimizer = {
	name: 'adaBelief',
	title: { en: 'AdaBelief', zh: 'AdaBelief' },
	source: {
		authors: 'J. Zhuang, T. Tang, Y. Ding, S. Tatikonda, N. Dvornek, X. Papademetris, J. S. Duncan',
		year: 2020,
		title: 'AdaBelief Optimizer: Adapting Stepsizes by the Belief in Observed Gradients',
		section: 'Algorithm 2'
	},
	memory: [
		meanCell,
		{
			name: 'meanOfSurprises',
			symbol: 's',
			start: 0,
			title: { en: 'moving mean of (gradient − mean)²', zh: '（梯度 − 平均）² 的移动平均' },
			tex: ({ gradient, memory: [mean, surprise] }) =>
				`0.999 \\cdot ${surprise} + 0.001 \\cdot (${gradient} - ${mean})^{2} + ${epsilonTex}`,
			spoken: {
				en: ({ gradient, memory: [mean, surprise] }) =>
					`0.999 times ${surprise} plus 0.001 times the square of ${gradient} minus ${mean}`,
				zh: ({ gradient, memory: [mean, surprise] }) =>
					`0.999 乘 ${surprise} 加 0.001 乘 ${gradient} 与 ${mean} 之差的平方`
			}
		},
		countCell
	],
	step: ([oldMean = 0, oldSurprise = 0, oldCount = 0], gradient, rate) => {
		const count = oldCount + 1;
		const mean = keptMean * oldMean + (1 - keptMean) * gradient;
		const off = gradient - mean;
		const surprise = keptSquares * oldSurprise + (1 - keptSquares) * off * off + epsilon;
		const size = Math.sqrt(corrected(surprise, keptSquares, count)) + epsilon;
		return {
			change: (-rate * corrected(mean, keptMean, count)) / size,
			memory: [mean, surprise, count]
		};
	},
	tex: (terms) => correctedTex(terms, epsilonTex),
	spoken: correctedSpoken
};
