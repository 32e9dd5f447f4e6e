/** 搜索的中文文字，打开时才加载。 */
import type { enSearch } from './en-search.ts';

/** The Chinese texts of the search. */
export const zhSearch: typeof enSearch = {
	title: '搜索课程和词汇表',
	field: '搜索内容',
	close: '关闭',
	loading: '请稍候……',
	failed: '搜索没有加载成功，请在有网络时再试。',
	results: (count) => (count === 0 ? '没有找到。' : `${count} 条结果`),
	many: (count) => `最相关的 ${count} 条结果`,
	hint: '输入一个词。↓ 和 ↑ 在结果间移动，回车打开，Esc 关闭。',
	word: '词汇表',
	covered: '在一个你还没有回答的问题之后。'
};
