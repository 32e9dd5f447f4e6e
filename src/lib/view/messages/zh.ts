/** 界面的全部简体中文文字；缺少任何一条都是类型错误。 */
import type { Messages } from './en.ts';
import { zhStage } from './zh-stage.ts';

/** The Chinese interface. */
export const zh: Messages = {
	...zhStage,
	languageName: '中文',
	site: {
		name: 'Stepgrad',
		claim: '一步一步，看神经网络如何思考、如何学习。',
		navigation: '页面',
		menu: '页面菜单',
		search: '搜索',
		searchKey: '搜索（/）',
		pages: { lessons: '课程', glossary: '词汇表', record: '学习记录' },
		toGraph: '跳到计算图',
		toText: '跳到课文',
		otherLanguage: 'English',
		otherLanguageLabel: 'English – 用英文阅读本页',
		theme: { auto: '主题：跟随系统', light: '主题：浅色', dark: '主题：深色' },
		textInOtherLanguage: '本课的中文课文还没有写好，下面是英文课文；界面和每一步的说明都是中文。',
		memoryOnly: '浏览器没有提供存储空间：你的答案只保留到关闭本页为止。',
		readOnly: '你的答案由更新版本的 Stepgrad 写成，这里只显示、不改动。重新加载即可得到新版本。',
		dismiss: '关闭提示'
	},
	phase: { forward: '前向', backward: '反向', update: '更新' },
	lesson: {
		next: '下一课',
		previous: '上一课',
		otherLessons: '其他课程',
		onPaper: '本课打印版',
		slides: '本课幻灯片',
		course: (finished, all) => `共 ${all} 课，已学完 ${finished} 课`,
		number: (number, title) => `第 ${number} 课 · ${title}`,
		goal: '学完这一课',
		minutes: (minutes) => `${minutes} 分钟`,
		showStep: ({ pass, phase, node, part }) =>
			`显示这一步：${[pass && `第 ${pass} 轮`, phase, node, part && `第 ${part} 份`].filter(Boolean).join('，')}`,
		predict: '先猜一猜',
		check: '检查',
		fillInGraph: '在图上填写',
		showMe: '直接看',
		covered: '下面的内容会泄露答案。请先回答，或选择“直接看”。',
		youSaid: (answer) => `你的回答：${answer}。`,
		itWas: (answer) => `答案是：${answer}。`,
		shown: '你选择了直接看答案。',
		right: '对。',
		notRight: '这次不对。',
		answer: '答案',
		recall: '还记得吗？',
		exercise: '练习',
		inGlossary: '查看词汇表',
		gradientOf: (name) => `${name} 的梯度`,
		hint: (index, count) => `提示 ${index}（共 ${count} 条）`,
		solution: '解答',
		allRight: '全部正确。',
		notANumber: '这不是我能读懂的数。可以写 −1.25 这样的数。',
		tryAgain: {
			value: '还不对。沿着通向它的边，一步一步再算一遍。',
			grad: '还不对。用传到这里的梯度，乘以这条边的局部导数。',
			local: '还不对。只看这一步：它的结果变化有多快？',
			number: '还不对。再读一遍题目。'
		},
		whatIf: '如果……会怎样？',
		program: '程序'
	},
	home: {
		title: '学生 A 能通过吗？',
		facts: [
			{ number: '21', text: '次听课' },
			{ number: '90', text: '小时作业' },
			{ number: '7', text: '次断线' }
		],
		story: '网络说：5 %。而学生通过了。错在谁，又各错多少？',
		begin: '从第一课开始',
		resume: (title) => `从上次的地方继续：${title}`,
		toStory: '直接看反向传播',
		lessons: '课程',
		checkLine: (minutes) => `结业自测 · ${minutes} 分钟`,
		lessonLine: (number, minutes) => `第 ${number} 课 · ${minutes} 分钟`,
		standing: {
			new: () => '还没开始',
			begun: (done, all) => `学习中：${all} 项完成了 ${done} 项`,
			finished: () => '已学完'
		},
		lastRead: (date) => ` · 上次阅读：${date}`,
		graphTitle: '这就是那个网络：它在计算，也在从错误中学习'
	},
	notFound: {
		title: '这个地址没有内容',
		text: '页面可能搬走了，或者地址少了一个字母。',
		toLesson: '反向传播这一课',
		toHome: '首页'
	}
};
