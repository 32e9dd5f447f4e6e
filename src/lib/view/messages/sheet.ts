/** The texts of the sheet to print, by language. */
import type { Language } from '#lib/notation/index.ts';
import { enSheet } from './en-sheet.ts';
import { zhSheet } from './zh-sheet.ts';

/** What every language says on the sheet. */
export type SheetMessages = typeof enSheet;

/** All texts of the sheet in a language. */
export function sheetText(language: Language): SheetMessages {
	return language === 'zh' ? zhSheet : enSheet;
}
