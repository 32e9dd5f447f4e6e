/** Chinese: what kinds of things there are. */
import type { Expected } from './details.ts';

/** What an argument should have been. */
export const expectations: Readonly<Record<Expected, string>> = {
	number: '普通的数',
	whole: '整数',
	value: '数或 Value',
	sequence: '列表',
	text: '引号中的文本',
	positive: '不为 0 的步长',
	parameter: 'Value'
};

const types = new Map([
	['int', '整数'],
	['float', '小数'],
	['bool', 'True 或 False'],
	['str', '文本'],
	['list', '列表'],
	['tuple', '元组'],
	['generator', '生成器'],
	['function', '函数'],
	['module', '模块']
]);

/** A Python type in words. */
export const what = (type: string) => types.get(type) ?? type;
