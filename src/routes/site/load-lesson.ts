/** What a lesson's page loads beside its data: the code of its figures, where it has any. */
import type { Lesson } from '#lib/lessons/index.ts';
import type { Language } from '#lib/notation/index.ts';
import { loadFigures } from '#lib/view/index.ts';

/** The data of a lesson's page with the code that its figures need. */
export async function withFigures<Data extends { readonly lesson: Lesson }>(
	data: Data,
	language: Language
) {
	return { ...data, figures: await loadFigures(data.lesson.blocks, language) };
}
