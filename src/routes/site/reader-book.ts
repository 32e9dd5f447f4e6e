/** The practice book of a lesson's stage, as the reader's record keeps it. */
import type { Block } from '#lib/lessons/index.ts';
import type { PracticeBook } from '#lib/view/index.ts';
import type { Reader } from './reader.svelte.ts';

/** The book of one lesson: reads the record anew each time it is asked. */
export function readerBook(
	reader: Reader,
	slug: string,
	blocks: readonly Block[],
	sheetHref: () => string
): PracticeBook {
	return {
		get sheetHref() {
			return sheetHref();
		},
		exercises: blocks.filter((block) => block.kind === 'exercise'),
		levelOf: (scene) => reader.practiceOf(slug).levels[scene]?.value ?? 0,
		setLevel: (scene, level) => reader.setFading(slug, scene, level),
		fieldOf: (exercise, field) =>
			reader.progressOf(slug).exercises[exercise]?.fields[field] ?? null,
		attempt: (exercise, field, typed, isRight) =>
			reader.attemptExercise(slug, exercise, field, typed, isRight),
		isShown: (blank) => reader.practiceOf(slug).shown[blank] !== undefined,
		show: (blank) => reader.showBlank(slug, blank),
		get score() {
			const answers = Object.values(reader.practiceOf(slug).quiz);
			return { asked: answers.length, right: answers.filter(({ isRight }) => isRight).length };
		},
		answerQuiz: (question, isRight) => reader.answerQuiz(slug, question, isRight)
	};
}
