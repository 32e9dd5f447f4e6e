/** The learner: what this reader has done and likes, kept in her browser and merged over her tabs. */
export { openLearner, type Learner, type LearnerOptions } from './learner.ts';
export type { Status } from './ledger.ts';
export { openBrowserChannel } from './channel.ts';
export { mayHaveRecord } from './may-have-record.ts';
export { emptyPractice, type Practice, type QuizRecord } from './practice.ts';
export {
	emptyProgress,
	type ExerciseRecord,
	type FieldRecord,
	type LessonProgress,
	type PredictionRecord
} from './progress.ts';
export { joinFile, type FileReport } from './join-file.ts';
export { writeRecordFile } from './record-file.ts';
export { standingOf, type Standing } from './standing.ts';
export type { Settings, Theme } from './settings.ts';
export type { WholeRecord } from './whole-record.ts';
