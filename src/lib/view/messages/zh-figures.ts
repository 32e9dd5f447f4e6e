/** 图表的中文文字，随课文中的图表一起加载。 */
import type { FigureMessages } from './en-figures.ts';

/** What figures say in Chinese. */
export const zhFigures: FigureMessages = {
	asTable: '用表格表示',
	coveredUntil: '回答下面的问题之前，这里只显示当前这一点。',
	showCovered: '显示完整的图',
	run: {
		rate: '学习率 η',
		stop: '停在第几步',
		slider: '滑动来选择',
		ran: (chosen) => `取 ${chosen}：`
	},
	curve: {
		label: (nodes, leaf) => `${nodes} 随 ${leaf} 变化的曲线`,
		place: (leaf, value) => `${leaf} = ${value}`,
		slope: '斜率',
		lowest: '最低点'
	},
	map: {
		label: (node, leaves) => `${node} 随 ${leaves} 变化的等高线图`,
		method: '方法',
		uphill: '上坡',
		gradient: '梯度',
		length: '长度',
		direction: '方向',
		tried: (count, degrees, value) => `试了 ${count} 个方向，${degrees}° 上升最多，到 ${value}。`,
		flat: (length) => `梯度短于 ${length} 所需步数`
	},
	chain: {
		label: (leaf, end) => `${leaf} 的微调怎样传到 ${end}`,
		nudge: (leaf) => `把 ${leaf} 微调`,
		factor: '倍数',
		promised: '预计',
		happened: '实际',
		difference: '实际减预计'
	},
	decision: {
		label: (node, threshold) => `规则：${node} 超过 ${threshold} 就判“是”`,
		yes: '是',
		no: '否',
		says: '规则',
		happened: '事实',
		isRight: '对',
		isWrong: '错',
		rightOf: (right, all) => `${right} / ${all}`
	},
	fit: {
		label: (degree) => `数据点与最好的 ${degree} 次多项式`,
		degree: '次数',
		weights: '权重数',
		seenLoss: '训练损失',
		unseenLoss: '未见数据的损失',
		seen: '训练用的点',
		unseen: '没见过的点',
		at: (x) => `在 ${x} 处`
	},
	walk: {
		lines: (nodes) => `${nodes} 随梯度下降的步数变化`,
		descent: (node, leaf) => `沿 ${node} 随 ${leaf} 变化的曲线往下走`,
		rate: (rate) => `学习率 ${rate}`,
		rates: '学习率',
		step: '步',
		steps: '步数',
		stepOf: (step, last) => `第 ${step} / ${last} 步`,
		back: '退一步',
		on: '进一步',
		after: (step) => `${step} 步后`,
		below: (node, target) => `${node} < ${target} 所需步数`,
		never: '永不',
		outside: '已经走出图外。',
		broken: (step, node) =>
			`到第 ${step} 步算不下去了：${node} 超过了计算机在这里能存的最大的数，约 1.8 · 10³⁰⁸。`
	}
};
