/** 练习单的中文文字。 */
import type { enSheet } from './en-sheet.ts';

/** What the sheet says in Chinese. */
export const zhSheet: typeof enSheet = {
	title: '可打印的练习单',
	intro: '课程中的网络，留出空格，任选一名学生，用手填写。第二页是答案。',
	student: '学生',
	students: { A: 'A', B: 'B', C: 'C', D: 'D', E: 'E', own: '自定' },
	lectures: '听课次数（共 30）',
	hours: '作业小时（共 100）',
	drops: '断线次数（共 10）',
	notANumber: '请写一个数，例如 24 或 7.5。',
	result: '这名学生',
	passed: '通过了',
	failed: '没有通过',
	blank: '留空',
	levels: { backward: '反向传播', all: '全部' },
	print: '打印两页',
	sheetTitle: (student, isPassed) =>
		`学生 ${student} ${isPassed ? '通过了' : '没有通过'}。错在谁？`,
	keyTitle: (student) => `学生 ${student} 的答案`,
	ownName: 'X',
	given: (lectures, hours, drops) =>
		`听课 ${lectures} 次（共 30 次），作业 ${hours} 小时（共 100 小时），断线 ${drops} 次（共 10 次）。`,
	instruction: {
		backward: '值已经给出。从右到左，把梯度填进下面的格子。沿着一条路径相乘，不同路径之间相加。',
		all: '从左到右，把值填进上面的格子；再从右到左，把梯度填进下面的格子。沿着一条路径相乘，不同路径之间相加。'
	},
	keyNote: '每个节点上面是值，下面是梯度；每条边上是它的局部导数。',
	name: '姓名',
	date: '日期'
};
