/** The texts of practice by language; they come with the components that show them. */
import type { Language } from '#lib/notation/index.ts';
import { enPractice } from './en-practice.ts';
import { zhPractice } from './zh-practice.ts';

/** All texts of practice in a language. */
export function practiceText(language: Language): typeof enPractice {
	return language === 'zh' ? zhPractice : enPractice;
}
