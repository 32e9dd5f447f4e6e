/** A lesson on paper, read while building: the lesson, and what is said where each of its scenes ends. */
import { replay } from '#lib/autodiff/index.ts';
import { typesetFormula } from '#lib/lessons/index.ts';
import { narrate, type Language } from '#lib/notation/index.ts';
import { builtLesson } from './course.server.ts';
import { loadLesson } from './load.server.ts';

/** The pages of a lesson on paper; ends in a 404 where there is no such lesson. */
export async function loadPrint(slug: string, language: Language) {
	const { lesson, scenes } = await loadLesson(slug, language);
	const built = await builtLesson(slug, language);
	const beats = lesson.blocks.flatMap((block) => (block.kind === 'beat' ? block : []));
	const pictures = built.scenes.flatMap(({ recording }, scene) => {
		const last = beats.findLast((beat) => beat.scene === scene);
		if (!last) return [];
		const { sentence, formula } = narrate(replay(recording), last.position, language);
		const { position } = last;
		const formulaHtml = formula && typesetFormula(formula);
		return [[last.id, { scene, position, sentence, formulaHtml }] as const];
	});
	return { lesson, scenes, pictures: Object.fromEntries(pictures) };
}
