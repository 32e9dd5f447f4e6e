/**
 * A moving mean that starts at 0 is too small at first. After t steps it holds the share 1 − βᵗ of what
 * it will hold, and dividing by that share corrects it (Kingma and Ba 2015, Section 3).
 */
import type { MemoryCell, Terms } from '../optimizer.ts';

/** β₁: how much of the mean of the gradients is kept a step. */
export const keptMean = 0.9;

/** β₂: how much of the mean of the squares is kept a step. */
export const keptSquares = 0.999;

/** The moving mean of the gradients, which Adam and AdaBelief keep first. */
export const meanCell: MemoryCell = {
	name: 'mean',
	symbol: 'm',
	start: 0,
	title: { en: 'moving mean', zh: '移动平均' },
	tex: ({ gradient, memory: [mean] }) => `0.9 \\cdot ${mean} + 0.1 \\cdot ${gradient}`,
	spoken: {
		en: ({ gradient, memory: [mean] }) => `0.9 times ${mean} plus 0.1 times ${gradient}`,
		zh: ({ gradient, memory: [mean] }) => `0.9 乘 ${mean} 加 0.1 乘 ${gradient}`
	}
};

/** The number of steps so far, which the correction needs; they keep it last. */
export const countCell: MemoryCell = {
	name: 'count',
	symbol: 't',
	start: 0,
	title: { en: 'number of steps', zh: '步数' },
	tex: ({ memory: [, , count] }) => `${count} + 1`,
	spoken: {
		en: ({ memory: [, , count] }) => `${count} plus 1`,
		zh: ({ memory: [, , count] }) => `${count} 加 1`
	}
};

/** A moving mean that was begun at 0 `count` steps ago, corrected for that. */
export function corrected(mean: number, kept: number, count: number): number {
	return mean / (1 - kept ** count);
}

/** The new weight, in TeX, from the corrected mean and the root of the corrected squares. */
export function correctedTex(
	{ weight, rate, memory: [mean, squares, count] }: Terms,
	epsilon: string
) {
	const top = `${mean} / (1 - ${keptMean}^{${count}})`;
	const below = `\\sqrt{${squares} / (1 - ${keptSquares}^{${count}})} + ${epsilon}`;
	return `${weight} - ${rate} \\cdot \\frac{${top}}{${below}}`;
}

/** The new weight in words. */
export const correctedSpoken = {
	en: ({ weight, rate, memory: [mean, squares] }: Terms) =>
		`${weight} minus ${rate} times the corrected ${mean}, divided by the square root of the corrected ${squares}`,
	zh: ({ weight, rate, memory: [mean, squares] }: Terms) =>
		`${weight} 减 ${rate} 乘修正后的 ${mean} 再除以修正后的 ${squares} 的平方根`
};
