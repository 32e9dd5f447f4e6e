/** Lessons: from Markdown in `content/` to plain data for the page. Read while building only. */
export type {
	Block,
	BuiltLesson,
	ExerciseBlock,
	Lesson,
	PredictionBlock,
	RecallBlock
} from './lesson.ts';
export { listLessons, readLesson, type LessonEntry } from './read-lesson.ts';
export { typesetFormulas } from './typeset.ts';
export type { TypesetStep } from './typeset-step.ts';
