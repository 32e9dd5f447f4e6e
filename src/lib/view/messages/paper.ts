/** The texts of slides on paper, in the language of the page. */
import type { Language } from '#lib/notation/index.ts';
import { enPaper, type PaperMessages } from './en-paper.ts';
import { zhPaper } from './zh-paper.ts';

export type { PaperMessages };

/** All texts of slides on paper in a language; such a page is made while building and loads no script. */
export function paperText(language: Language): PaperMessages {
	return language === 'zh' ? zhPaper : enPaper;
}
