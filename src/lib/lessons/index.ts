/** Lessons: from Markdown in `content/` to plain data for the page. Read while building only. */
export { ContentError } from './content-error.ts';
export type {
	BeatBlock,
	Block,
	BuiltLesson,
	ExerciseBlock,
	ExerciseField,
	Lesson,
	PredictionBlock,
	PredictionOption,
	ProseBlock,
	RecallBlock,
	Slide,
	WhatIfBlock
} from './lesson.ts';
export { listLessons, readLesson, type LessonEntry } from './read-lesson.ts';
export { typesetFormula, typesetFormulas } from './typeset.ts';
export type { TypesetStep } from './typeset-step.ts';
