/** The file of the search, made while building: all passages of a language with their index. */
import { readGlossary } from '#lib/lessons/index.ts';
import type { Language } from '#lib/notation/index.ts';
import { lessonPassages, wordPassages, writeSearchFile } from '#lib/search/index.ts';
import { builtLesson, loadCourse } from './course.server.ts';

/** The file of the search as a response. */
export async function loadSearch(language: Language): Promise<Response> {
	const course = await loadCourse(language);
	const lessons = await Promise.all(course.map(({ slug }) => builtLesson(slug, language)));
	const json = writeSearchFile([
		...wordPassages(await readGlossary(language)),
		...lessons.flatMap(({ lesson }) => lessonPassages(lesson))
	]);
	return new Response(json, { headers: { 'content-type': 'application/json' } });
}
