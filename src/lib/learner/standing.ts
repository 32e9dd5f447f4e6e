/** How far a reader is in a lesson: what she has done of what there is to do. */
import type { Outline } from '#lib/lessons/index.ts';
import type { LessonProgress } from './progress.ts';

/** How far she is. */
export interface Standing {
	/** `finished` when the last beat was read, every question answered and every exercise solved. */
	readonly state: 'new' | 'begun' | 'finished';
	/** How many beats, questions and fields are done, and how many there are. */
	readonly done: number;
	readonly all: number;
}

/** How far a reader is in a lesson. What an older version of the lesson had does not count. */
export function standingOf(outline: Outline, progress: LessonProgress): Standing {
	const { beats, lastBeat, predictions, fields } = outline;
	const reached = Object.keys(progress.reached).length;
	const answered = Object.keys(progress.predictions).length;
	const solved = Object.values(progress.exercises)
		.flatMap((exercise) => Object.values(exercise.fields))
		.filter(({ isRight }) => isRight).length;
	const isFinished =
		(lastBeat === null || progress.reached[lastBeat] !== undefined) &&
		answered >= predictions &&
		solved >= fields;
	const all = beats + predictions + fields;
	const done =
		Math.min(reached, beats) + Math.min(answered, predictions) + Math.min(solved, fields);
	if (isFinished && all > 0) return { state: 'finished', done: all, all };
	const isBegun = reached + answered + Object.keys(progress.exercises).length > 0;
	return { state: isBegun ? 'begun' : 'new', done, all };
}
