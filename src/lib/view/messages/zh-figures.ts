/** 图表的中文文字，随课文中的图表一起加载。 */
import type { FigureMessages } from './en-figures.ts';

/** What figures say in Chinese. */
export const zhFigures: FigureMessages = {
	asTable: '用表格表示',
	coveredUntil: '回答下面的问题之前，这里只显示当前这一点。',
	showCovered: '显示完整的图',
	curve: {
		label: (nodes, leaf) => `${nodes} 随 ${leaf} 变化的曲线`,
		place: (leaf, value) => `${leaf} = ${value}`,
		slope: '斜率',
		lowest: '最低点'
	}
};
