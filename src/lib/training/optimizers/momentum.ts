/** Momentum lets the weight roll: every gradient pushes a velocity, which fades by a tenth a step. */
import type { Optimizer } from '../optimizer.ts';

const fading = 0.9;

/**
 * v ← 0.9·v + g, w ← w − η·v, with v starting at 0. Polyak's heavy ball, written as `torch.optim.SGD`
 * writes it: the rate stands outside the velocity.
 */
export const momentum: Optimizer = {
	name: 'momentum',
	title: { en: 'momentum', zh: '动量法' },
	source: {
		authors: 'B. T. Polyak',
		year: 1964,
		title: 'Some methods of speeding up the convergence of iteration methods',
		section: 'the heavy-ball method'
	},
	memory: [
		{
			name: 'velocity',
			symbol: 'v',
			start: 0,
			title: { en: 'velocity', zh: '速度' },
			tex: ({ gradient, memory: [v] }) => `${fading} \\cdot ${v} + ${gradient}`,
			spoken: {
				en: ({ gradient, memory: [v] }) => `${fading} times ${v} plus ${gradient}`,
				zh: ({ gradient, memory: [v] }) => `${fading} 乘 ${v} 加 ${gradient}`
			}
		}
	],
	step: ([velocity = 0], gradient, rate) => {
		const next = fading * velocity + gradient;
		return { change: -rate * next, memory: [next] };
	},
	tex: ({ weight, rate, memory: [v] }) => `${weight} - ${rate} \\cdot ${v}`,
	spoken: {
		en: ({ weight, rate, memory: [v] }) => `${weight} minus ${rate} times ${v}`,
		zh: ({ weight, rate, memory: [v] }) => `${weight} 减 ${rate} 乘 ${v}`
	}
};
