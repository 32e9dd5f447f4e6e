/** The texts of the interface. A page loads those of its own language only, and a special page its own. */
import type { Language } from '#lib/notation/index.ts';
import type { enGlossary } from './en-glossary.ts';
import type { enPrint } from './en-print.ts';
import type { enRecord } from './en-record.ts';
import type { enSearch } from './en-search.ts';
import type { Messages } from './en.ts';

/** All texts in a language. */
export async function loadMessages(language: Language): Promise<Messages> {
	return language === 'zh' ? (await import('./zh.ts')).zh : (await import('./en.ts')).en;
}

/** The texts of the glossary page. */
export async function loadGlossaryMessages(language: Language): Promise<GlossaryMessages> {
	return language === 'zh'
		? (await import('./zh-glossary.ts')).zhGlossary
		: (await import('./en-glossary.ts')).enGlossary;
}

/** The texts of the page of the reader's record. */
export async function loadRecordMessages(language: Language): Promise<RecordMessages> {
	return language === 'zh'
		? (await import('./zh-record.ts')).zhRecord
		: (await import('./en-record.ts')).enRecord;
}

/** The texts of the search. */
export async function loadSearchMessages(language: Language): Promise<SearchMessages> {
	return language === 'zh'
		? (await import('./zh-search.ts')).zhSearch
		: (await import('./en-search.ts')).enSearch;
}

/** The texts of a printed lesson. */
export async function loadPrintMessages(language: Language): Promise<PrintMessages> {
	return language === 'zh'
		? (await import('./zh-print.ts')).zhPrint
		: (await import('./en-print.ts')).enPrint;
}

/** What a printed lesson says. */
export type PrintMessages = typeof enPrint;
/** What the search says. */
export type SearchMessages = typeof enSearch;
/** What the page of the record says. */
export type RecordMessages = typeof enRecord;
/** What the glossary page says. */
export type GlossaryMessages = typeof enGlossary;
export type { Messages };
