/** English stands at `/…`, Chinese at `/zh/…`: the same page lies at the same place in both. */
import type { Language } from '#lib/notation/index.ts';

/** The language of the page at a path, whatever the base path before it. */
export function languageOf(pathname: string): Language {
	return pathname.split('/').includes('zh') ? 'zh' : 'en';
}

/** The language as the `lang` attribute names it (BCP 47). */
export function languageTag(language: Language): string {
	return language === 'zh' ? 'zh-Hans' : 'en';
}
