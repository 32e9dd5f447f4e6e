/**
 * The practice book is what a stage knows of the reader's practice: what she wants faded, what she has
 * typed into blanks, how she answered questions about steps. Whoever shows the stage keeps it.
 */
import type { ExerciseBlock } from '#lib/lessons/index.ts';
import type { FieldRecord } from '#lib/learner/index.ts';

/** Reads and writes the practice of one lesson. */
export interface PracticeBook {
	/** The lesson's exercises: a blank that one of them asks for is the same answer as its field. */
	readonly exercises: readonly ExerciseBlock[];
	/** Where the same blanks are on a sheet to print. */
	readonly sheetHref: string;
	/** How much is faded in a scene, from 0 (nothing) to 3 (everything). */
	levelOf(scene: string): number;
	setLevel(scene: string, level: number): void;
	/** What was typed last into a field of an exercise; null when nothing was. */
	fieldOf(exercise: string, field: string): FieldRecord | null;
	attempt(exercise: string, field: string, typed: string, isRight: boolean): void;
	/** Whether a blank was shown on request. */
	isShown(blank: string): boolean;
	show(blank: string): void;
	/** How many of the questions about steps were answered, and how many of them rightly. */
	readonly score: { readonly right: number; readonly asked: number };
	answerQuiz(question: string, isRight: boolean): void;
}
