/** 演示台的中文文字：计算图、公式、控制与帮助。 */
import type { enStage } from './en-stage.ts';

/** What the stage says in Chinese. */
export const zhStage: typeof enStage = {
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
		pass: (pass) => `第 ${pass} 轮`,
		start: '开始',
		waiting: (count) => `还差 ${count} 份`,
		partOf: (part, parts) => `第 ${part} 份，共 ${parts} 份`,
		notNarrated: '页面的一部分没有加载成功，暂时无法说明这一步。请重新加载页面。',
		held: '演示停在这里：请先回答课文中的问题，或选择“直接看”。',
		toQuestion: '去回答问题',
		wholeChain: (output, node) => `从 ${output} 到 ${node} 的完整链条`,
		copyLatex: '复制 LaTeX',
		wiggle: (name) => `微扰 ${name}`,
		allPaths: '全部路径',
		copied: '已复制',
		copyFailed: '浏览器不允许复制。请在这里选中文字：',
		asTable: '表格',
		blanks: '填空',
		quizMe: '考考我',
		share: '分享',
		moreOfStep: '展开这一步',
		lessOfStep: '收起',
		kind: { input: '输入', parameter: '参数', constant: '常数', operation: '运算' },
		notYet: '尚未算出',
		none: '–',
		unknownStep: (address) => `这个链接指向本课没有的步骤（${address}），这里是最接近的一步。`
	},
	node: {
		describe: (name, kind, value, grad) => `${name}，${kind}，值 ${value}，梯度 ${grad}`
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
		granularityName: { operation: '一次运算', phase: '一个阶段', pass: '一轮' },
		help: '按键与帮助'
	}
};
