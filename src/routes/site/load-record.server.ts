/** The page of the record, read while building: what each lesson asks, so that answers can be told again. */
import type { ExerciseItem } from '#lib/lessons/index.ts';
import type { Language } from '#lib/notation/index.ts';
import { builtLesson, loadCourse } from './course.server.ts';

/** One thing that an exercise asks for: its name, and what each option of a choice says. */
function fieldOf(item: ExerciseItem) {
	return {
		id: item.id,
		nameHtml: item.kind === 'choice' ? item.questionHtml : item.nameHtml,
		options: item.kind === 'choice' ? item.options.map(({ id, html }) => ({ id, html })) : []
	};
}

/** All lessons with their questions. */
export async function loadRecord(language: Language) {
	const course = await loadCourse(language);
	const lessons = course.map(
		async ({ slug, number, isCheck, title, outline, language: written }) => {
			const { lesson } = await builtLesson(slug, language);
			return {
				...{ slug, number, isCheck, title, outline, language: written },
				predictions: lesson.blocks.flatMap((block) =>
					block.kind === 'prediction'
						? {
								id: block.id,
								questionHtml: block.questionHtml,
								options: block.options.map(({ id, html, isRight }) => ({ id, html, isRight }))
							}
						: []
				),
				exercises: lesson.blocks.flatMap((block) =>
					block.kind === 'exercise'
						? {
								id: block.id,
								fields: block.items.map(fieldOf)
							}
						: []
				)
			};
		}
	);
	return { lessons: await Promise.all(lessons) };
}
