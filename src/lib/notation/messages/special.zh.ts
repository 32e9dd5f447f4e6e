/** Special cases in Chinese. */
import type { OriginCause, Special } from './special.en.ts';

const causes: Readonly<Record<OriginCause, string>> = {
	given: '给定的值',
	assigned: '程序把它设成这样',
	divisionByZero: '除以 0',
	logOfZero: '0 的对数',
	belowZero: '负数在这里没有结果',
	slope: '这一点的斜率不是有限的数',
	tooLarge: '结果太大，无法表示',
	indefinite: '这些数没有确定的结果'
};

/** Chinese special cases. */
export const special: Special = {
	seed: (output) => `为什么是 1？${output} 变大一点，${output} 自己就变大同样多。`,
	closed: (node) => `ReLU 关闭了：${node} 是负数，所以这个单元输出 0。`,
	closedGrad: (node) => `为什么是 0？ReLU 关闭了：${node} 是负数，它稍微变化时结果不变。`,
	corner: (node) => `${node} 正好是 0，在 ReLU 的拐点上，这里的斜率取 0。`,
	kink: (node) => `${node} 正好是 0，在绝对值的拐点上，这里的斜率取 0。`,
	tie: () => '两个数相等，所以各得一半。',
	flat: (node, consumer) =>
		`为什么是 0？这里的局部导数是 0：${node} 稍微变化时，${consumer} 不变。`,
	nothing: (consumer) => `为什么是 0？没有梯度传到 ${consumer}，而 0 乘任何数都是 0。`,
	twice: (node, consumer) => `${node} 在 ${consumer} 中出现两次，每一处各给它一份梯度。`,
	notFinite: (isGrad, isUndefined, { node, step, isHere, cause }) => {
		const what = `这个${isGrad ? '梯度' : '值'}${isUndefined ? '未定义' : '是无穷大'}`;
		if (isHere) return `${what}，从这里开始：${causes[cause]}。`;
		if (step === null) return `${what}，起因是 ${node} 的给定值。`;
		return `${what}，从第 ${step} 步的 ${node} 开始：${causes[cause]}。`;
	}
};
