/**
 * Joining what two tabs know. Each rule picks the larger of two things in some fixed order, so a merge
 * is commutative, associative and idempotent: all tabs that have seen the same events agree, in
 * whatever order, however often they saw them. A merge gives its first argument itself when the second
 * adds nothing.
 */
import { joinEntries } from './entries.ts';
import {
	progressOf,
	type ExerciseRecord,
	type FieldRecord,
	type LessonProgress,
	type PredictionRecord
} from './progress.ts';
import type { Choice, Choices } from './settings.ts';

/** The union of two states of a lesson. Nothing that either has reached or solved is lost. */
export function mergeProgress(a: LessonProgress, b: LessonProgress): LessonProgress {
	const reached = joinEntries(a.reached, b.reached, Math.max);
	const predictions = joinEntries(a.predictions, b.predictions, earlierPrediction);
	const exercises = joinEntries(a.exercises, b.exercises, joinExercises);
	const isKnown =
		reached === a.reached && predictions === a.predictions && exercises === a.exercises;
	return isKnown ? a : progressOf({ reached, predictions, exercises });
}

/** For each setting, the choice that was made later. */
export function mergeChoices(a: Choices, b: Choices): Choices {
	const theme = laterChoice(a.theme, b.theme);
	const letterKeys = laterChoice(a.letterKeys, b.letterKeys);
	return theme === a.theme && letterKeys === a.letterKeys ? a : { theme, letterKeys };
}

/** What was predicted first stays; at the same time, the choice that sorts first. */
function earlierPrediction(a: PredictionRecord, b: PredictionRecord): PredictionRecord {
	return b.time < a.time || (b.time === a.time && b.choice < a.choice) ? b : a;
}

function joinExercises(a: ExerciseRecord, b: ExerciseRecord): ExerciseRecord {
	const fields = joinEntries(a.fields, b.fields, joinFields);
	return fields === a.fields ? a : { fields };
}

/** The later text (at the same time the one that sorts last); solved if it ever was. */
function joinFields(a: FieldRecord, b: FieldRecord): FieldRecord {
	const later = b.time > a.time || (b.time === a.time && b.text > a.text) ? b : a;
	const isRight = a.isRight || b.isRight;
	const attempts = Math.max(a.attempts, b.attempts);
	if (later === a && isRight === a.isRight && attempts === a.attempts) return a;
	return { text: later.text, isRight, attempts, time: later.time };
}

function laterChoice<T extends string | boolean>(a: Choice<T>, b: Choice<T>): Choice<T> {
	return b.time > a.time || (b.time === a.time && b.value > a.value) ? b : a;
}
