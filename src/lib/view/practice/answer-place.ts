/**
 * Where the answer to a blank is kept. A blank that an exercise of the lesson asks for is the same answer
 * as the exercise's field; any other is kept by scene and by the leaves that the reader has set, because
 * in another run it is another number.
 */
import type { Trace } from '#lib/autodiff/index.ts';
import type { ExerciseBlock, ExerciseField, ExerciseItem } from '#lib/lessons/index.ts';
import { plainName } from '#lib/notation/index.ts';
import { judgeAnswer, type Blank } from '#lib/quiz/index.ts';

/** The place of one answer in the reader's record. */
export interface AnswerPlace {
	readonly exercise: string;
	/** Unique over all exercises of the lesson. */
	readonly key: string;
	/** The exercise's field, which may have feedback of its own; null where no exercise asks. */
	readonly field: ExerciseField | null;
}

/** The place of a blank's answer, given the exercises of its scene. */
export function answerPlace(
	{ id, answer }: Blank,
	{ name, trace }: { readonly name: string; readonly trace: Trace },
	exercises: readonly ExerciseBlock[]
): AnswerPlace {
	const isSame = (item: ExerciseItem): item is ExerciseField =>
		item.kind === 'field' &&
		item.id === id &&
		Math.abs(item.answer - answer) <= 1e-9 * Math.abs(answer);
	const found = exercises.find(({ items }) => items.some(isSame));
	const exercise = found?.id ?? ['blanks', name, ...editsOf(trace)].join(':');
	return { exercise, key: `${exercise}/${id}`, field: found?.items.find(isSame) ?? null };
}

/** What the author of an exercise says to a wrong number, as HTML; null where nothing is said. */
export function authorsWords({ field }: AnswerPlace, text: string): string | null {
	const judged = field && text !== '' ? judgeAnswer(text, field) : null;
	return judged?.kind === 'wrong' ? judged.html : null;
}

/** The leaves that the reader has set, as text. */
function editsOf({ recording, valueChanges, graph }: Trace): readonly string[] {
	return [...recording.leafValues].flatMap(([leaf, recorded]) => {
		const now = valueChanges[leaf]?.[0]?.number ?? recorded;
		return Object.is(now, recorded) ? [] : `${plainName(graph, leaf)}=${now}`;
	});
}
