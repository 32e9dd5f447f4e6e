/** What is said of steps in Simplified Chinese. */
import type { Messages } from './en.ts';
import { reasons } from './reasons.zh.ts';
import { special } from './special.zh.ts';

/** Chinese sentences and words. */
export const zh: Messages = {
	start: (first) =>
		first === null
			? '这里没有运算：程序中只有给定的数。'
			: `现在只知道给定的数，第一步计算 ${first}。`,
	forward: (name, rule, numbers, value) =>
		name === null
			? `计算${spaced(rule)}：${numbers}，等于 ${value}。`
			: `${name} 是${spaced(rule)}：${numbers}，等于 ${value}。`,
	seed: (output, after, isAgain) =>
		isAgain
			? `又一次反向传播从 ${output} 开始：梯度再加 1，变成 ${after}。`
			: `反向传播从 ${output} 开始，它的梯度是 ${after}。`,
	contribution: (texts, reason) =>
		`${texts.node} 得到 ${texts.upstream} × ${texts.local} = ${texts.amount}：` +
		`传到 ${texts.consumer} 的梯度，${reason}。`,
	accumulation: ({ node, consumer, part, parts, ...numbers }) =>
		`${parts > 1 ? `${node} 的第 ${part} 份梯度（共 ${parts} 份）来自 ${consumer}` : `${node} 又从 ${consumer} 得到一份梯度`}：` +
		`${numbers.upstream} × ${numbers.local} = ${numbers.amount}，` +
		`累加 ${numbers.before} + ${numbers.summand} = ${numbers.after}。`,
	firstPart: ({ node, consumer, upstream, local, amount, part, parts }) =>
		`${node} 的第 ${part} 份梯度（共 ${parts} 份）来自 ${consumer}：${upstream} × ${local} = ${amount}，各份要加起来。`,
	update: (node, before, after) => `程序把 ${node} 从 ${before} 改为 ${after}。`,
	set: (node, after) => `程序把 ${node} 设为 ${after}。`,
	assign: (node, rule, numbers, after) =>
		numbers === null
			? `${node} 变为${spaced(rule)}，也就是 ${after}。`
			: `${node} 变为${spaced(rule)}：${numbers}，等于 ${after}。`,
	clear: (node) => `把 ${node} 的梯度清零：下一次反向传播重新累加。`,
	setGrad: (node, after) => `程序把 ${node} 的梯度设为 ${after}。`,
	reasons,
	special,
	again: (sentence, step) => `第 ${step} 步：${sentence}`,
	spoken: {
		derivative: (over, under) => `${over} 对 ${under} 的导数`,
		gradOf: (node) => `${node} 的梯度`,
		equals: ' 等于 ',
		becomes: ' 变为 ',
		times: ' 乘 ',
		plus: ' 加 ',
		morePaths: (count) => (count === null ? '更多路径' : `另外 ${count} 条路径`)
	}
};

/** Latin letters and digits stand apart from Chinese characters. */
function spaced(text: string): string {
	return /^\p{Script=Han}/u.test(text) ? text : ` ${text}`;
}
