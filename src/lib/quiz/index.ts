/** Questions, blanks and feedback made from a trace. This file is its whole public surface. */
export {
	blanksOf,
	fadeLevels,
	heldBefore,
	type Blank,
	type FadeLevel,
	type FadeOptions
} from './blanks.ts';
export { askAbout } from './ask.ts';
export { explainMistake } from './explain-mistake.ts';
export { judgeAnswer, type NumericField } from './judge-answer.ts';
export { brokenGoal, type Bounds } from './judge-run.ts';
export { judgeBlank, type BlankVerdict } from './judge-blank.ts';
export type { Reason } from './mistake.ts';
export type { QuizOption, QuizQuestion } from './question.ts';
export { readNumber } from './read-number.ts';
