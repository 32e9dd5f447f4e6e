/** A lesson's stage without its text, read while building. */
import type { Language } from '#lib/notation/index.ts';
import { loadLesson } from './load.server.ts';

/** The stage of a lesson; ends in a 404 where there is no such lesson. */
export async function loadEmbed(slug: string, language: Language) {
	const { lesson, opening, scenes } = await loadLesson(slug, language);
	const { title, goal } = lesson;
	return { slug, title, goal, titleLanguage: lesson.language, opening, scenes };
}
