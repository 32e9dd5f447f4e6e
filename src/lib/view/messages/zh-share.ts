/** 分享一个步骤的对话框的中文文字，随对话框加载。 */
import type { ShareMessages } from './en-share.ts';

/** The Chinese texts of sharing. */
export const zhShare: ShareMessages = {
	title: '分享这一步',
	close: '关闭',
	copy: '复制',
	link: '复制链接',
	embed: '复制嵌入代码',
	latex: '复制 LaTeX',
	edited: '你改动的数会出现在图片和公式里，但不在链接里。',
	picture: '保存为图片',
	theme: '图片的配色',
	light: '浅色',
	dark: '深色',
	words: '包含公式和说明',
	save: { svg: '保存为 SVG', png: '保存为 PNG' },
	making: '正在生成图片……',
	saved: '已保存。',
	notSaved: '浏览器无法生成这张图片，请试试另一种格式。'
};
