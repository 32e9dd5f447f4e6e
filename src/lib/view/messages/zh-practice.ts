/** 演示台练习的中文文字：填空，以及关于下一步的提问。 */
import type { enPractice } from './en-practice.ts';

/** What practice says in Chinese. */
export const zhPractice: typeof enPractice = {
	blanks: {
		label: '填空',
		levels: ['全部显示', '最后一个数留空', '一个阶段留空', '全部留空'],
		progress: (filled, all) => `已填 ${filled} 个，共 ${all} 个`,
		done: '全部填好了。',
		showMe: (name) => `直接看 ${name}`,
		close: '结束填空：全部显示',
		number: { value: (name) => `${name} 的值`, grad: (name) => `${name} 的梯度` },
		field: { value: (name) => `${name} 的值`, grad: (name) => `${name} 的梯度` },
		waiting: (number) => `演示停在这里，等一个数：${number}。把它填进节点，按回车检查。`,
		right: (number) => `${number}：正确。`,
		wrong: (number, reason) => `${number}：${reason}`,
		unreadable: '这不是我能读懂的数。可以写 −1.25 这样的数。',
		unknown: {
			value: '还不对。用沿着边传进来的数再算一遍。',
			grad: '还不对。用传到这里的梯度，乘以这条边的局部导数。'
		},
		sheet: '打印成练习单'
	},
	quiz: {
		title: '下一步是什么？',
		score: (right, asked) => `答对 ${right} 题，共 ${asked} 题`,
		check: '检查',
		next: '下一题',
		close: '结束提问',
		right: '对。',
		notRight: '这次不对。',
		said: (answer) => `你的回答：${answer}。`,
		itWas: (answer) => `答案是：${answer}。`,
		waiting: '演示停在下一步之前：请先回答问题，或结束提问。',
		end: '这已经是最后一步。回到任何一步，就会问它的下一步。',
		blocked: {
			question: '下一步正是课文要问的，请先在课文中回答。',
			blank: '下一步正是你要填的空，请先填好。',
			quiz: ''
		}
	}
};
