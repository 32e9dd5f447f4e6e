/** The texts of a stage on a course page, in the language of that page. */
import type { Language } from '#lib/notation/index.ts';
import type { enEmbed } from './en-embed.ts';

/** What a stage on a course page says. */
export type EmbedMessages = typeof enEmbed;

/** The texts of a stage on a course page. */
export async function loadEmbedMessages(language: Language): Promise<EmbedMessages> {
	return language === 'zh'
		? (await import('./zh-embed.ts')).zhEmbed
		: (await import('./en-embed.ts')).enEmbed;
}
