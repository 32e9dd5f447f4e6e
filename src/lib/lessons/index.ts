/** Lessons: from Markdown in `content/` to plain data for the page. Read while building only. */
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
export type { TypesetStep } from './typeset-step.ts';
