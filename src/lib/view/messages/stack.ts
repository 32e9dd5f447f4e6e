/** The texts of the bar over a stack of like computations, in every language; loaded with it. */
import type { Language } from '#lib/notation/index.ts';

/** What the bar says. `name` is what the program calls the computation. */
export interface StackTexts {
	readonly label: string;
	readonly drawAsOne: (name: string, count: number) => string;
	readonly one: (name: string, instance: number, count: number) => string;
	readonly previous: string;
	readonly next: string;
	readonly follow: string;
	readonly parts: (node: string) => string;
	/** Opens what each has brought to what all share. */
	readonly all: string;
	readonly sums: (name: string) => string;
	readonly shared: string;
	readonly sum: string;
	readonly nothingYet: string;
}

/** By language. */
export const stackTexts: Readonly<Record<Language, StackTexts>> = {
	en: {
		label: 'Like computations',
		drawAsOne: (name, count) => `${count} × ${name} as one`,
		one: (name, instance, count) => `${name} ${instance} of ${count}`,
		previous: 'The one before',
		next: 'The next one',
		follow: 'Follow the step',
		parts: (node) => `What has come to ${node}`,
		all: 'Add up',
		sums: (name) => `What each ${name} brings to the gradients`,
		shared: 'Shared',
		sum: 'Sum',
		nothingYet: 'Nothing has come back yet. Go on into the backward pass.'
	},
	zh: {
		label: '相同的计算',
		drawAsOne: (name, count) => `把 ${count} 个 ${name} 画成一个`,
		one: (name, instance, count) => `第 ${instance} 个 ${name}，共 ${count} 个`,
		previous: '前一个',
		next: '后一个',
		follow: '跟随步骤',
		parts: (node) => `传到 ${node} 的各份`,
		all: '加起来看',
		sums: (name) => `每个 ${name} 给梯度带来多少`,
		shared: '共用',
		sum: '合计',
		nothingYet: '还没有梯度传回来。走到反向传播再看。'
	}
};
