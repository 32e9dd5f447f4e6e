/** 界面的全部简体中文文字；缺少任何一条都是类型错误。 */
import type { Messages } from './en.ts';

/** The Chinese interface. */
export const zh: Messages = {
	languageName: '中文',
	site: {
		name: 'Stepgrad',
		claim: '一步一步，看神经网络如何思考、如何学习。',
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
	stage: {
		label: '演示台：计算图、公式和控制',
		graph: (nodes, edges) => `计算图，${nodes} 个节点，${edges} 条边`,
		graphHelp: '方向键在节点之间移动：左键到操作数，右键到使用它的节点。回车打开节点。',
		legend: { value: '值', grad: '梯度', local: '局部导数', parameter: '参数' },
		zoomIn: '放大',
		zoomOut: '缩小',
		showWhole: '显示整张图',
		follow: '跟随步骤',
		step: (position, length, phase) =>
			`${phase === null ? '' : `${phase} · `}第 ${position} 步，共 ${length} 步`,
		start: '开始',
		waiting: (count) => `还差 ${count} 份`,
		partOf: (part, parts) => `第 ${part} 份，共 ${parts} 份`,
		held: '演示停在这里：请先回答课文中的问题，或选择“直接看”。',
		toQuestion: '去回答问题',
		wholeChain: (output, node) => `从 ${output} 到 ${node} 的完整链条`,
		copyLatex: '复制 LaTeX',
		copied: '已复制',
		copyFailed: '浏览器不允许复制。请在这里选中文字：',
		structure: '用表格表示这张图',
		asTable: '表格',
		moreOfStep: '展开这一步',
		lessOfStep: '收起',
		structureColumns: {
			node: '节点',
			kind: '种类',
			operands: '由谁算出',
			consumers: '被谁使用',
			value: '值',
			grad: '梯度'
		},
		kind: { input: '输入', parameter: '参数', constant: '常数', operation: '运算' },
		notYet: '尚未算出',
		none: '–',
		edited: (names) => `已改动：${names}。课文讲的是原来的数。`,
		discardEdits: '恢复原来的数',
		restoreEdits: '撤销：找回我的数',
		unknownStep: (address) => `这个链接指向本课没有的步骤（${address}），这里是最接近的一步。`
	},
	node: {
		describe: (name, kind, value, grad) => `${name}，${kind}，值 ${value}，梯度 ${grad}`,
		value: '值',
		grad: '梯度',
		set: '确定',
		close: '关闭',
		newValue: (name) => `${name} 的新值`,
		editHint: '输入一个数，或左右拖动来改变它。',
		notANumber: (text) => `“${text}”不是一个数。可以写 0.5 或 −2 这样的数。`,
		original: (value) => `原来：${value}`
	},
	gradientCheck: {
		title: '微扰验证',
		nudge: (name, nudge) => `把 ${name} 上下各移动 ${nudge}。`,
		above: (output) => `上移后的 ${output}`,
		below: (output) => `下移后的 ${output}`,
		slope: '差值除以距离',
		backpropagation: '反向传播给出'
	},
	transport: {
		label: '步骤',
		first: '第一步',
		back: '后退一步',
		play: '播放',
		pause: '暂停',
		next: '前进一步',
		last: '最后一步',
		finishPhase: '走完这一阶段',
		position: '当前位置',
		positionText: (position, length, sentence) => `第 ${position} 步，共 ${length} 步。${sentence}`,
		speed: '速度',
		speedFactor: (factor) => `${factor}×`,
		granularity: '每次走',
		granularityName: { operation: '一次运算', phase: '一个阶段' },
		help: '按键与帮助'
	},
	help: {
		title: '按键',
		close: '关闭',
		commands: {
			next: '前进一步',
			back: '后退一步',
			'next-phase': '到这一阶段的末尾',
			'previous-phase': '回到上一阶段',
			'toggle-play': '播放或暂停',
			first: '第一步',
			last: '最后一步',
			'change-granularity': '按运算或按阶段前进',
			'show-help': '本帮助'
		},
		keys: {
			ArrowRight: '→',
			ArrowLeft: '←',
			' ': '空格',
			Home: 'Home',
			End: 'End',
			g: 'g',
			'?': '?'
		},
		shift: 'Shift',
		letterKeys: '单字母按键（g、?）',
		graph: '焦点在图中时，方向键沿着边移动，回车打开节点，Esc 离开。',
		point: '指向公式的一项、一个节点或一条边，与它相关的都会亮起来。'
	},
	lesson: {
		number: (number, title) => `第 ${number} 课 · ${title}`,
		goal: '学完这一课',
		minutes: (minutes) => `${minutes} 分钟`,
		showStep: (address) => `显示这一步：${address}`,
		predict: '先猜一猜',
		check: '检查',
		showMe: '直接看',
		covered: '下面的内容会泄露答案。请先回答，或选择“直接看”。',
		youSaid: (answer) => `你的回答：${answer}。`,
		itWas: (answer) => `答案是：${answer}。`,
		shown: '你选择了直接看答案。',
		right: '对。',
		notRight: '这次不对。',
		answer: '答案',
		recall: '还记得吗？',
		exercise: '轮到你了',
		gradientOf: (name) => `${name} 的梯度`,
		hint: (index, count) => `提示 ${index}（共 ${count} 条）`,
		solution: '解答',
		allRight: '全部正确。',
		notANumber: '这不是我能读懂的数。可以写 −1.25 这样的数。',
		tryAgain: {
			value: '还不对。沿着通向它的边，一步一步再算一遍。',
			grad: '还不对。用传到这里的梯度，乘以这条边的局部导数。',
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
		begin: '一步一步找出来',
		resume: '接着上次继续',
		lessons: '课程',
		lessonLine: (number, minutes) => `第 ${number} 课 · ${minutes} 分钟`,
		graphTitle: '这就是那个网络：它在计算，也在从错误中学习'
	},
	notFound: {
		title: '这个地址没有内容',
		text: '页面可能搬走了，或者地址少了一个字母。',
		toLesson: '反向传播这一课',
		toHome: '首页'
	}
};
