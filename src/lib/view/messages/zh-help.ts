/** 帮助的中文文字，与帮助一同加载。 */
import type { HelpMessages } from './en-help.ts';

/** What the help says in Chinese. */
export const zhHelp: HelpMessages = {
	title: '按键',
	close: '关闭',
	commands: {
		next: '前进一步',
		back: '后退一步',
		'next-phase': '到这一阶段的末尾',
		'previous-phase': '回到上一阶段',
		'next-pass': '下一轮的同一步',
		'previous-pass': '上一轮的同一步',
		'toggle-play': '播放或暂停',
		first: '第一步',
		last: '最后一步',
		'change-granularity': '按运算、阶段或轮次前进',
		inspect: '查看这个节点',
		wiggle: '微扰它',
		'all-paths': '它到输出的全部路径',
		'show-help': '本帮助'
	},
	keys: {
		ArrowRight: '→',
		ArrowLeft: '←',
		' ': '空格',
		Home: 'Home',
		End: 'End',
		g: 'g',
		n: 'n',
		p: 'p',
		i: 'i',
		w: 'w',
		a: 'a',
		'?': '?'
	},
	shift: 'Shift',
	letterKeys: '单字母按键（g、n、p、i、w、a、?，以及搜索用的 /）',
	graph: '焦点在图中时，方向键沿着边移动，回车打开节点，Esc 离开。',
	point: '指向公式的一项、一个节点或一条边，与它相关的都会亮起来。'
};
