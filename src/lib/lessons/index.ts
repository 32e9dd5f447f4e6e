/** Lessons: from Markdown in `content/` to plain data for the page. Read while building only. */
export { readGlossary, type Glossary, type GlossaryEntry, type Word } from './glossary.ts';
export type {
	Block,
	BuiltLesson,
	FigureBlock,
	Lesson,
	PredictionBlock,
	RecallBlock,
	Slide
} from './lesson.ts';
export type {
	ContourFigure,
	CurveFigure,
	Figure,
	FigureKindName,
	FitFigure,
	FitPoint,
	LinesFigure,
	DescentFigure
} from './figures/figure.ts';
export type {
	ExerciseBlock,
	ExerciseChoice,
	ExerciseField,
	ExerciseItem,
	ExerciseRun,
	RunGoal
} from './exercise-block.ts';
export { outlineOf, type Outline } from './outline.ts';
export type { ChainFigure } from './figures/chain-figure.ts';
export type { DecisionFigure } from './figures/decision-figure.ts';
export { listLessons, readLesson, readPrograms, type LessonEntry } from './read-lesson.ts';
export { packSteps } from './pack-steps.ts';
export { typesetFormula, typesetSteps } from './typeset.ts';
export type {
	PackedStep,
	TypesetFile,
	TypesetFormula,
	TypesetStep,
	TypesetSteps
} from './typeset-step.ts';
