/** 答错时的中文提示；任何一句都不会说出正确答案。 */
import type { QuizMessages } from './en.ts';

/** The sentences for all mistakes in Chinese. */
export const zh: QuizMessages = {
	forgotTerm: (missing) => `和里面少了一项：${missing}。`,
	signOfTerm: (term, isAdded) =>
		isAdded
			? `注意 ${term} 的符号：要连同它自己的符号一起代入。`
			: `${term} 在这里是要减去的，你加上了。`,
	multipliedTerms: (a, b) => `你把 ${a} 和 ${b} 相乘了，它们应该相加。`,
	forgotFactor: (taken, missing) => `这个数只用到了 ${taken}，还要乘以 ${missing}。`,
	addedFactors: (a, b) => `你把 ${a} 和 ${b} 相加了，它们应该相乘。`,
	swapped: (a, b) => `${a} 和 ${b} 的次序反了，这里的次序不能颠倒。`,
	forgotOp: (op, operand) => `这是直接用 ${operand} 得到的数，还没有经过 ${op}。`,
	closed: (operand) => `你写的是 0。可是 ${operand} 是正数，它会通过。`,
	valueOf: (node) => `这是 ${node} 的值。`,
	sign: '大小是对的，符号反了。',
	signInside: (node) => `途中有一个符号错了：检查 ${node} 这一步的符号。`,
	forgotLocal: (consumer, node) =>
		`这是传到 ${consumer} 的梯度，被原样传了下来。还要乘以从 ${node} 到 ${consumer} 这一步的局部导数。`,
	localAlone: (consumer, node) =>
		`这只是从 ${node} 到 ${consumer} 这一步的局部导数，还要乘以传到 ${consumer} 的梯度。`,
	addedLocal: (consumer) => `你把局部导数和传到 ${consumer} 的梯度相加了。沿着一条路径应该相乘。`,
	ownSide: (node, other) => `你乘的是 ${node} 自己。对一个因数求导，得到的是另一个因数 ${other}。`,
	wrongSlope: (op, consumer) =>
		`传到 ${consumer} 的梯度没错，但 ${op} 的斜率不是这个，请再看一遍它的规则。`,
	reluOpen: (operand) => `看看 ${operand}：它不大于 0，所以 ReLU 是关闭的，什么也不传。`,
	reluClosed: (operand) => `看看 ${operand}：它大于 0，所以 ReLU 是打开的，会把梯度传下去。`,
	forgotPath: (consumer) => `少了一份：从 ${consumer} 传回来的那一份。不同路径的结果要相加。`,
	onePath: (consumer) => `这只是从 ${consumer} 传回来的一份。还有另一条路径，要把它的结果加上。`,
	multipliedPaths: '你把几条路径相乘了。沿着一条路径相乘，不同路径之间相加。',
	valueForGrad: (node) => `这是 ${node} 的值，问的是它的梯度。`,
	gradOf: (node) => `这是 ${node} 的梯度。`,
	otherUpstream: (used, consumer) =>
		`你用的是传到 ${used} 的梯度，这里应该用从 ${consumer} 传回来的。`,
	otherRun: (leaves) => `换成另一个学生，这个数就对了。再看一遍左边的数：${leaves}。`,
	noSeed: (node) => `写 0 就等于说：${node} 变化时 ${node} 不变。其实它正好变化同样多。`,
	uphill: (node) => `你往上坡走了：这一步要从旧的 ${node} 里减去，不是加上。`,
	noRate: (node) => `你把 ${node} 的梯度整个减掉了，少了学习率：它决定一步走梯度的多少。`,
	stepAlone: (node) => `这只是 ${node} 走了多远。要从它的旧值出发走这么远。`,
	oldValue: (node) => `这是 ${node} 的旧值，它还没有走这一步。`,
	unreadable: '这不是我能读懂的数。可以写 −1.25 这样的数。',
	unknown: '常见的错误都得不出这个数。和这一步对照一下。',
	lookBack: (consumer, node) =>
		`看看传到 ${consumer} 的梯度，以及从 ${node} 出发这一步的局部导数。`,
	lookAhead: (operands) => `看看传进来的数：${operands}。`,
	againstGradient: '更新与梯度方向相反：梯度为正，这个数就变小。',
	asked: {
		value: (node) => `${node} 的值`,
		grad: (node) => `${node} 的梯度`,
		updated: (node) => `更新后的 ${node}`,
		part: (consumer, node) => `${node} 从 ${consumer} 收到的那一份`
	},
	prompts: {
		choice: (what) => `${what}会是多少？`,
		typed: (what) => `${what}会是多少？写两三位有效数字就够了。`,
		sign: (what) => `${what}会是什么符号？`,
		larger: (what, other) => `${what}和${other}，哪个更大？`,
		largerSize: (what, other) => `不看符号，${what}和${other}，哪个更大？`,
		zero: (what) => `对于${what}，ReLU 起什么作用？为什么？`,
		direction: (node) => `${node} 会往哪边走？`
	},
	signs: { positive: '正', negative: '负', zero: '等于 0' },
	equal: '一样大',
	directions: { larger: '变大', smaller: '变小', same: '不变' },
	relu: {
		forward: (operand, relu) => ({
			closed: `变成 0，因为 ${operand} 不大于 0`,
			open: `让 ${operand} 原样通过，因为 ${operand} 大于 0`,
			other: `去掉 ${operand} 的符号`,
			isOpen: `看看 ${operand}：它大于 0，所以会通过。`,
			isClosed: `看看 ${operand}：它不大于 0，所以 ${relu} 是 0。`,
			notOther: `那是 |${operand}|。ReLU 把负数变成 0，其他的数保持不变。`
		}),
		contribution: (operand, relu) => ({
			closed: `什么也不传，因为 ${operand} 不大于 0`,
			open: `把传来的梯度原样传下去，因为 ${operand} 大于 0`,
			other: `把传来的梯度乘以 ${relu}`,
			isOpen: `看看 ${operand}：它大于 0，所以 ReLU 是打开的。`,
			isClosed: `看看 ${operand}：它不大于 0，所以 ReLU 是关闭的。`,
			notOther: `${relu} 是值。ReLU 打开时斜率是 1，关闭时是 0。`
		})
	},
	listed: (names) => names.join('、')
};
