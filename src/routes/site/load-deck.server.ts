/** A lesson's deck, read while building: its slides, and what their pictures are drawn from. */
import type { Language } from '#lib/notation/index.ts';
import { builtLesson } from './course.server.ts';
import { loadLesson } from './load.server.ts';

/** The deck of a lesson; ends in a 404 where there is no such lesson. */
export async function loadDeck(slug: string, language: Language) {
	const { lesson, scenes } = await loadLesson(slug, language);
	const { slides } = await builtLesson(slug, language);
	const { title, goal, minutes, language: titleLanguage } = lesson;
	const questions = lesson.blocks.filter((block) => block.kind === 'prediction');
	return { slug, title, goal, minutes, titleLanguage, slides, questions, scenes };
}
