/** The texts of the bar over the passes of a training run, in every language; loaded with it. */
import type { Language } from '#lib/notation/index.ts';

/** What the bar says. */
export interface PassTexts {
	readonly label: string;
	readonly previous: string;
	readonly next: string;
	readonly pass: (pass: number, count: number) => string;
}

/** By language. */
export const passTexts: Readonly<Record<Language, PassTexts>> = {
	en: {
		label: 'Pass of the training loop',
		previous: 'Same step in the pass before',
		next: 'Same step in the next pass',
		pass: (pass, count) => `pass ${pass} of ${count}`
	},
	zh: {
		label: '训练的轮次',
		previous: '上一轮的同一步',
		next: '下一轮的同一步',
		pass: (pass, count) => `第 ${pass} 轮，共 ${count} 轮`
	}
};
