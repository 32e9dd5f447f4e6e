/** What the pages are made of, read while building: lessons, their recordings and their drawings. */
import { error } from '@sveltejs/kit';
import { replay } from '#lib/autodiff/index.ts';
import { layOut } from '#lib/layout/index.ts';
import {
	listLessons,
	readLesson,
	typesetFormulas,
	type BuiltLesson,
	type TypesetStep
} from '#lib/lessons/index.ts';
import type { Language } from '#lib/notation/index.ts';
import type { Material } from '#lib/workbench/index.ts';

/** The lesson whose network the start page shows. */
const storyLesson = 'backpropagation';

/** A lesson's page. Ends in a 404 where there is no such lesson. */
export async function loadLesson(slug: string, language: Language) {
	const [built, lessons] = await Promise.all([lessonNamed(slug, language), listLessons(language)]);
	const place = lessons.findIndex((lesson) => lesson.slug === slug);
	return {
		lesson: built.lesson,
		previous: lessons[place - 1] ?? null,
		next: lessons[place + 1] ?? null,
		material: await materialOf(built)
	};
}

/** The start page: the story's network and the list of lessons. */
export async function loadHome(language: Language) {
	const [built, lessons] = await Promise.all([
		lessonNamed(storyLesson, language),
		listLessons(language)
	]);
	return { lessons, storyLesson, material: await materialOf(built) };
}

/** The typeset formulas of a lesson, by position. */
export async function loadFormulas(
	slug: string,
	language: Language
): Promise<readonly TypesetStep[]> {
	const { recording } = await lessonNamed(slug, language);
	return typesetFormulas(replay(recording), language);
}

/** The pages to make: one for each lesson. */
export async function lessonEntries(): Promise<{ lesson: string }[]> {
	return (await listLessons('en')).map(({ slug }) => ({ lesson: slug }));
}

async function lessonNamed(slug: string, language: Language): Promise<BuiltLesson> {
	const lessons = await listLessons(language);
	if (!lessons.some((lesson) => lesson.slug === slug)) error(404);
	return readLesson(slug, language);
}

async function materialOf({ recording, captions }: BuiltLesson): Promise<Material> {
	const layout = await layOut(recording.graph, new Set(captions.keys()));
	return { recording, layout, captions };
}
