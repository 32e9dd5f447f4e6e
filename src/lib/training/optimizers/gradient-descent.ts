/** Gradient descent goes straight down: against the slope, and the further the steeper it is. */
import type { Optimizer } from '../optimizer.ts';

/** w ← w − η·g. It remembers nothing. */
export const gradientDescent: Optimizer = {
	name: 'gradientDescent',
	title: { en: 'gradient descent', zh: '梯度下降' },
	source: {
		authors: 'A.-L. Cauchy',
		year: 1847,
		title: 'Méthode générale pour la résolution des systèmes d’équations simultanées',
		section: 'Comptes rendus 25, pp. 536–538'
	},
	memory: [],
	step: (_memory, gradient, rate) => ({ change: -rate * gradient, memory: [] }),
	tex: ({ weight, rate, gradient }) => `${weight} - ${rate} \\cdot ${gradient}`,
	spoken: {
		en: ({ weight, rate, gradient }) => `${weight} minus ${rate} times ${gradient}`,
		zh: ({ weight, rate, gradient }) => `${weight} 减 ${rate} 乘 ${gradient}`
	}
};
