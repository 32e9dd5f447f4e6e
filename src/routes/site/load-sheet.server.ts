/** What a sheet to practise on is made from: the students' network, for one who passed and one who failed. */
import { layOut } from '#lib/layout/index.ts';
import type { Language } from '#lib/notation/index.ts';
import { builtLesson } from './course.server.ts';

/** The lessons whose networks are the two: they differ in the loss. */
const lessons = { passed: 'backpropagation', failed: 'final-check' } as const;

/** Both networks with their layouts. */
export async function loadSheet(language: Language) {
	const [passed, failed] = await Promise.all([
		networkOf(lessons.passed, language),
		networkOf(lessons.failed, language)
	]);
	return { networks: { passed, failed } };
}

async function networkOf(lesson: string, language: Language) {
	const { recording } = await builtLesson(lesson, language);
	return { recording, layout: await layOut(recording.graph) };
}
