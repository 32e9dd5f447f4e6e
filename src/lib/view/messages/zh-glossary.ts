/** 词汇表页面的中文文字，随该页面加载。 */
import type { enGlossary } from './en-glossary.ts';

/** The Chinese texts of the glossary. */
export const zhGlossary: typeof enGlossary = {
	title: '词汇表',
	intro: '课程里的每一个词，各用一两句话说明，列在引入它的那一课之下。',
	index: '全部词语',
	lesson: (number, topic) => (topic === null ? `第 ${number} 课` : `第 ${number} 课 · ${topic}`),
	see: '参见：',
	separator: '、'
};
