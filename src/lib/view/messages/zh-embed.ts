/** 嵌入课程网页的演示区的中文文字，随该页面加载。 */
import type { enEmbed } from './en-embed.ts';

/** The Chinese texts of an embedded stage. */
export const zhEmbed: typeof enEmbed = {
	open: (site) => `在 ${site} 中打开`,
	unknown: (asked) =>
		`嵌入本页的网页要求了不存在的选项（${asked}）。可用的选项是 hide=legend,formula,controls，以及 theme=light 或 dark。`
};
