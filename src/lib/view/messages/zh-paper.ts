/** 纸上幻灯片的中文文字，随这些页面加载。 */
import type { PaperMessages } from './en-paper.ts';

/** The Chinese texts of slides on paper. */
export const zhPaper: PaperMessages = {
	back: '回到课文',
	printTitle: (title) => `幻灯片：${title}`,
	handoutTitle: (title) => `讲义：${title}`,
	printHint: '每一步一页。用浏览器打印，或另存为 PDF。',
	handoutHint: 'A4 纸，留有书写的空间。用浏览器打印，或另存为 PDF。',
	states: '步骤',
	last: '每张幻灯片的最后一步',
	all: '全部',
	chosen: '挑选步骤：在地址后面加上 ?states=1,7,13；不要备注：?notes=no。',
	unknown: '地址里要求的步骤在这套幻灯片里没有，这里显示已有的。',
	notes: '备注'
};
