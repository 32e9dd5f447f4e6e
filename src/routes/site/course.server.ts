/** The lessons as a course, read while building: each once, whatever number of pages speak of it. */
import { building } from '$app/env';
import {
	listLessons,
	outlineOf,
	readLesson,
	type BuiltLesson,
	type LessonEntry,
	type Outline
} from '#lib/lessons/index.ts';
import type { Language } from '#lib/notation/index.ts';

/** A lesson of the course, and what there is to do in it. */
export interface CourseEntry extends LessonEntry {
	readonly outline: Outline;
}

const read = new Map<string, Promise<BuiltLesson>>();

/** A lesson; while building it is read only once. */
export function builtLesson(slug: string, language: Language): Promise<BuiltLesson> {
	const key = `${language}/${slug}`;
	const known = building ? read.get(key) : undefined;
	const reading = known ?? readLesson(slug, language);
	read.set(key, reading);
	return reading;
}

/** All lessons in their order. */
export async function loadCourse(language: Language): Promise<readonly CourseEntry[]> {
	const entries = await listLessons(language);
	return Promise.all(
		entries.map(async (entry) => ({
			...entry,
			outline: outlineOf(await builtLesson(entry.slug, language))
		}))
	);
}
