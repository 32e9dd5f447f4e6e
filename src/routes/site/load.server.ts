/** What the pages are made of, read while building: lessons, their recordings and their drawings. */
import { error } from '@sveltejs/kit';
import { replay, stackOf } from '#lib/autodiff/index.ts';
import { layOutDrawings, layOutStack, type Layout } from '#lib/layout/index.ts';
import {
	listLessons,
	readPrograms,
	packSteps,
	typesetSteps,
	type BuiltLesson,
	type TypesetFile,
	type TypesetStep
} from '#lib/lessons/index.ts';
import { narrate, type Language } from '#lib/notation/index.ts';
import { builtLesson, loadCourse } from './course.server.ts';
import type { DrawnStack, Material } from '#lib/workbench/index.ts';

/** The lesson whose network the start page shows. */
const storyLesson = 'backpropagation';

/** A lesson's page. Ends in a 404 where there is no such lesson. */
export async function loadLesson(slug: string, language: Language) {
	const [built, lessons] = await Promise.all([lessonNamed(slug, language), loadCourse(language)]);
	const place = lessons.findIndex((lesson) => lesson.slug === slug);
	return {
		lesson: built.lesson,
		course: lessons,
		previous: lessons[place - 1] ?? null,
		next: lessons[place + 1] ?? null,
		opening: openingOf(built, language),
		scenes: await materialsOf(built)
	};
}

/** The start page: the story's network and the list of lessons. */
export async function loadHome(language: Language) {
	const [built, lessons] = await Promise.all([
		lessonNamed(storyLesson, language),
		loadCourse(language)
	]);
	return {
		lessons,
		storyLesson,
		opening: openingOf(built, language),
		scenes: (await materialsOf(built)).slice(0, 1)
	};
}

/** What is said of every step of a lesson's scenes, formulas typeset. */
export async function loadFormulas(slug: string, language: Language): Promise<TypesetFile> {
	const { scenes } = await lessonNamed(slug, language);
	return packSteps(
		new Map(scenes.map(({ name, recording }) => [name, typesetSteps(replay(recording), language)]))
	);
}

/** The pages to make: one for each lesson. */
export async function lessonEntries(): Promise<{ lesson: string }[]> {
	return (await listLessons('en')).map(({ slug }) => ({ lesson: slug }));
}

/** What is said before the first step, for a page that is shown before its file has come. */
function openingOf({ recording }: BuiltLesson, language: Language): TypesetStep {
	const { sentence, special } = narrate(replay(recording), 0, language);
	return { sentence, special, formula: null, chain: null };
}

async function lessonNamed(slug: string, language: Language): Promise<BuiltLesson> {
	const lessons = await listLessons(language);
	if (!lessons.some((lesson) => lesson.slug === slug)) error(404);
	return builtLesson(slug, language);
}

/** One material for each scene; scenes of one program share its graph and layout. */
async function materialsOf({ lesson, scenes }: BuiltLesson): Promise<Material[]> {
	const sources = await readPrograms(lesson.slug);
	const layouts = new Map<string, readonly Layout[]>();
	const stacks = new Map<string, DrawnStack>();
	for (const { program, recording } of scenes) {
		if (layouts.has(program)) continue;
		const captioned = scenes.flatMap((scene) =>
			scene.program === program ? [...scene.captions.keys()] : []
		);
		layouts.set(program, await layOutDrawings(recording, new Set(captioned)));
		const stack = stackOf(recording.graph);
		if (!stack) continue;
		const drawn = await layOutStack(recording.graph, stack, new Set(captioned));
		stacks.set(program, { stack, layout: drawn });
	}
	return scenes.flatMap(({ name, program, recording, captions }) => {
		const [layout, ...otherLayouts] = layouts.get(program) ?? [];
		const source = sources.get(program) ?? '';
		const shown = { layout, otherLayouts, drawnStack: stacks.get(program) ?? null };
		return layout ? { scene: name, program, source, recording, ...shown, layout, captions } : [];
	});
}
