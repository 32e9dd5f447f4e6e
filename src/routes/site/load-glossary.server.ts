/** The glossary page, read while building: all words by the lesson that introduces them. */
import { listLessons, readGlossary } from '#lib/lessons/index.ts';
import type { Language } from '#lib/notation/index.ts';

/** The words of a language in the order of the course, each with its name in the other language. */
export async function loadGlossary(language: Language) {
	const [words, others, lessons] = await Promise.all([
		readGlossary(language),
		readGlossary(language === 'zh' ? 'en' : 'zh'),
		listLessons(language)
	]);
	const translations = new Map(others.map(({ id, term }) => [id, term]));
	const numbers = [...new Set(words.map(({ lesson }) => lesson))].sort((a, b) => a - b);
	return {
		groups: numbers.map((number) => {
			const lesson = lessons.find((entry) => entry.number === number);
			return {
				number,
				topic: lesson?.topic ?? null,
				slug: lesson?.slug ?? null,
				entries: words
					.filter((word) => word.lesson === number)
					.map((word) => ({ ...word, translation: translations.get(word.id) ?? word.term }))
			};
		})
	};
}
