/** The texts of the interface. A page loads those of its own language only. */
import type { Language } from '#lib/notation/index.ts';
import type { Messages } from './en.ts';

/** All texts in a language. */
export async function loadMessages(language: Language): Promise<Messages> {
	return language === 'zh' ? (await import('./zh.ts')).zh : (await import('./en.ts')).en;
}

export type { Messages };
