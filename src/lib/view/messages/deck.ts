/** The texts of slides, loaded with them. */
import type { Language } from '#lib/notation/index.ts';
import type { enDeck } from './en-deck.ts';

/** What slides and the presenter's window say. */
export type DeckMessages = typeof enDeck;

/** The texts of slides in a language. */
export async function loadDeckMessages(language: Language): Promise<DeckMessages> {
	return language === 'zh'
		? (await import('./zh-deck.ts')).zhDeck
		: (await import('./en-deck.ts')).enDeck;
}
