/** The slides of a lesson on paper, read while building: what is said at each stop has its numbers in it. */
import { replay } from '#lib/autodiff/index.ts';
import { makeDeck } from '#lib/deck/index.ts';
import { typesetFormula, type TypesetStep } from '#lib/lessons/index.ts';
import { narrate, type Language } from '#lib/notation/index.ts';
import { builtLesson } from './course.server.ts';
import { loadLesson } from './load.server.ts';

/** The slides of a lesson; ends in a 404 where there is no such lesson. */
export async function loadDeckPaper(slug: string, language: Language) {
	const { lesson, scenes } = await loadLesson(slug, language);
	const { slides } = await builtLesson(slug, language);
	const questions = lesson.blocks.flatMap((block) => (block.kind === 'prediction' ? block : []));
	const traces = scenes.map(({ recording }) => replay(recording));
	const said: Record<string, Record<number, TypesetStep>> = {};
	for (const { scene, position } of makeDeck(slides, traces, null, questions).stops) {
		const trace = traces[scene];
		if (!trace) continue;
		const { sentence, special, formula } = narrate(trace, position, language);
		const typeset = formula && { ...formula, html: typesetFormula(formula) };
		const name = scenes[scene]?.scene ?? '';
		(said[name] ??= {})[position] = { sentence, special, formula: typeset, chain: null };
	}
	const { title } = lesson;
	return { slug, title, titleLanguage: lesson.language, slides, questions, scenes, said };
}
