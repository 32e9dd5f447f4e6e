/**
 * The addresses of all pages in each language, resolved against the base path. Pages are folders: the
 * closing slash saves a redirect.
 */
import { resolve } from '$app/paths';
import type { Language } from '#lib/notation/index.ts';

/** The start page. */
export function homeAddress(language: Language): string {
	return language === 'zh' ? `${resolve('/zh')}/` : resolve('/');
}

/** A lesson's page. */
export function lessonAddress(language: Language, lesson: string): string {
	return language === 'zh'
		? `${resolve('/zh/learn/[lesson]', { lesson })}/`
		: `${resolve('/learn/[lesson]', { lesson })}/`;
}

/** The file with the typeset formulas of a lesson's steps. */
export function formulasAddress(language: Language, lesson: string): string {
	return language === 'zh'
		? resolve('/zh/learn/[lesson]/formulas.json', { lesson })
		: resolve('/learn/[lesson]/formulas.json', { lesson });
}

/** The same page in a language: the lesson's if there is one, else the start page. */
export function pageAddress(language: Language, lesson: string | undefined): string {
	return lesson === undefined ? homeAddress(language) : lessonAddress(language, lesson);
}
