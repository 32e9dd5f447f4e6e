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

/** A lesson on paper. */
export function printAddress(language: Language, lesson: string): string {
	return `${homeAddress(language)}print/${lesson}/`;
}

/** A lesson's stage alone. */
export function embedAddress(language: Language, lesson: string): string {
	return `${homeAddress(language)}embed/${lesson}/`;
}

/** A lesson's slides. */
export function slidesAddress(language: Language, lesson: string): string {
	return `${homeAddress(language)}slides/${lesson}/`;
}

/** The presenter's window of a lesson's slides. */
export function presenterAddress(language: Language, lesson: string): string {
	return `${slidesAddress(language, lesson)}presenter/`;
}

/** The file with the typeset formulas of a lesson's steps. */
export function formulasAddress(language: Language, lesson: string): string {
	return language === 'zh'
		? resolve('/zh/learn/[lesson]/formulas.json', { lesson })
		: resolve('/learn/[lesson]/formulas.json', { lesson });
}

/** The glossary. */
export function glossaryAddress(language: Language): string {
	return `${homeAddress(language)}glossary/`;
}

/** The sheet to fill in by hand. */
export function sheetAddress(language: Language): string {
	return `${homeAddress(language)}sheet/`;
}

/** The reader's record. */
export function recordAddress(language: Language): string {
	return `${homeAddress(language)}record/`;
}

/** The file of the search. */
export function searchAddress(language: Language): string {
	return language === 'zh' ? resolve('/zh/search.json') : resolve('/search.json');
}

/** A page of the site as the router knows it; an unknown address has no route. */
interface RoutedPage {
	readonly route: { readonly id: string | null };
	readonly params: Readonly<Record<string, string | undefined>>;
}

/** The same page in a language; for an unknown one the start page. */
export function pageAddress(language: Language, { route, params }: RoutedPage): string {
	const place = (route.id ?? '/')
		.replace(/^\/zh(?=\/|$)/, '')
		.replace(/\[([a-z]+)\]/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
		.replace(/^\//, '');
	return place === '' ? homeAddress(language) : `${homeAddress(language)}${place}/`;
}
