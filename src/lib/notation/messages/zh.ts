/** What is said of steps in Simplified Chinese. */
import type { Messages } from './en.ts';

/** Chinese sentences and words. */
export const zh: Messages = {
	start: (first) =>
		first === null
			? '这里没有运算：程序中只有给定的数。'
			: `现在只知道给定的数，第一步计算 ${first}。`,
	forward: (name, rule, numbers, value) =>
		name === null
			? `${rule}：${numbers}，等于 ${value}。`
			: `${name} 是 ${rule}：${numbers}，等于 ${value}。`,
	seed: (output, after, isAgain) =>
		isAgain
			? `又一次反向传播从 ${output} 开始：梯度再加 1，变成 ${after}。`
			: `反向传播从 ${output} 开始，它的梯度是 ${after}。`,
	contribution: ({ node, consumer, upstream, local, amount, met }) =>
		`${node} 得到 ${upstream} × ${local} = ${amount}：${
			met === null
				? `传到 ${consumer} 的梯度乘以这里的局部导数。`
				: `传到 ${consumer} 的梯度，乘以 ${node} 在前向传播时遇到的 ${met}。`
		}`,
	accumulation: ({ node, consumer, part, parts, ...numbers }) =>
		`${parts > 1 ? `${node} 的第 ${part} 份梯度（共 ${parts} 份）` : `${node} 又得到一份梯度`}来自 ${consumer}：` +
		`${numbers.upstream} × ${numbers.local} = ${numbers.amount}，` +
		`累加 ${numbers.before} + ${numbers.amount} = ${numbers.after}。`,
	firstPart: ({ node, consumer, upstream, local, amount, part, parts }) =>
		`${node} 的第 ${part} 份梯度（共 ${parts} 份）来自 ${consumer}：${upstream} × ${local} = ${amount}，各份要加起来。`,
	update: (node, before, after) => `程序把 ${node} 从 ${before} 改为 ${after}。`,
	set: (node, after) => `程序把 ${node} 设为 ${after}。`,
	setGrad: (node, after) => `程序把 ${node} 的梯度设为 ${after}。`,
	again: (sentence, step) => `第 ${step} 步：${sentence}`,
	spoken: {
		derivative: (over, under) => `${over} 对 ${under} 的导数`,
		equals: ' 等于 ',
		becomes: ' 变为 ',
		times: ' 乘 ',
		plus: ' 加 ',
		morePaths: (count) => (count === null ? '更多路径' : `另外 ${count} 条路径`)
	}
};
