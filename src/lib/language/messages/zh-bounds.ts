/** Chinese: programs that do too much. */
import type { BoundDetails, MessagesFor } from './details.ts';
import { counted } from './shown.ts';

/** What is said at a bound. */
export const zhBounds: MessagesFor<BoundDetails> = {
	'program-too-long': {
		message: ({ most }) => `程序超过了 ${counted(most)} 个字符。`,
		hint: () => '只保留想看的部分。'
	},
	'too-many-operations': {
		message: ({ most }) => `程序记录的运算超过了 ${counted(most)} 个。`,
		hint: () => '减少循环次数或数据；检查循环是否会结束。'
	},
	'too-many-leaves': {
		message: ({ most }) => `程序在图中产生的 Value 和数超过了 ${counted(most)} 个。`,
		hint: () => '减少循环次数或数据；检查循环是否会结束。'
	},
	'too-many-recorded-steps': {
		message: ({ most }) => `要播放的步骤会超过 ${counted(most)} 步。`,
		hint: () => '少调用几次 backward()，或减少循环次数。'
	},
	'too-many-steps': {
		message: ({ most }) => `程序执行了 ${counted(most)} 步后被停止，它可能不会结束。`,
		hint: () => '检查循环是否会结束，或减少循环次数。'
	},
	'nested-too-deep': {
		message: ({ most }) => `括号、代码块或表达式的嵌套超过了 ${most} 层。`,
		hint: () => '把里面的部分单独写成一行，并起一个名字。'
	},
	'expression-too-long': {
		message: () => '这个表达式太长，无法一次读完。',
		hint: () => '分成几行来写：先 s = a + b，再 s = s + c；或者用 sum([…])。'
	},
	'calls-too-deep': {
		message: ({ most }) => `函数调用嵌套太深：最多 ${most} 层，表达式很长时更少。`,
		hint: () => '检查递归是否会结束，或改用循环。'
	},
	'list-too-long': {
		message: ({ most }) => `列表超过了 ${counted(most)} 项。`,
		hint: () => '减少项数；检查循环是否会结束。'
	},
	'too-many-lines': {
		message: ({ most }) => `程序输出超过了 ${counted(most)} 行。`,
		hint: () => '少输出一些，例如每一百次循环只输出一次。'
	},
	'text-too-long': {
		message: ({ most }) => `一段文本超过了 ${counted(most)} 个字符。`,
		hint: () => '一次少输出一些。'
	}
};
