/**
 * What a reader has done in one lesson. Progress only ever grows: every part of it joins with what
 * another tab knows (`merge.ts`), so that no order of events, tabs or crashes can take anything away.
 */
import { emptyEntries, type Entries } from './entries.ts';

/** A time in milliseconds since 1970, as `Date.now()` gives it. */
export type Time = number;

/** The answer to a prediction. The first one stays: it is what the reader thought before she knew. */
export interface PredictionRecord {
	/** The chosen option's id, or 'shown' when she asked to be shown. */
	readonly choice: string;
	readonly time: Time;
}

/** What was last typed into a field of an exercise. */
export interface FieldRecord {
	readonly text: string;
	/** Whether a right answer was ever given here; a wrong one afterwards does not undo it. */
	readonly isRight: boolean;
	/** How many answers were checked, at least. */
	readonly attempts: number;
	/** When the last answer was checked. */
	readonly time: Time;
}

/** The fields of one exercise by their ids. */
export interface ExerciseRecord {
	readonly fields: Entries<FieldRecord>;
}

/** All that is known of one reader in one lesson. Immutable; a change gives another object. */
export interface LessonProgress {
	/** The address of the beat that was read last, where she resumes; null before the first. */
	readonly beat: string | null;
	/** Every beat that she has reached, by address, with the time when she last was there. */
	readonly reached: Entries<Time>;
	/** Answered predictions by block id. */
	readonly predictions: Entries<PredictionRecord>;
	/** Exercises by block id. */
	readonly exercises: Entries<ExerciseRecord>;
}

/** The progress of somebody who has not begun. */
export const emptyProgress: LessonProgress = progressOf({});

/** Progress from its parts; the beat follows from the times. */
export function progressOf({
	reached = emptyEntries(),
	predictions = emptyEntries(),
	exercises = emptyEntries()
}: Partial<Omit<LessonProgress, 'beat'>>): LessonProgress {
	return { beat: latest(reached), reached, predictions, exercises };
}

/** The key with the latest time; of two at the same time the one that sorts last. */
function latest(reached: Entries<Time>): string | null {
	let found: string | null = null;
	for (const [address, time] of Object.entries(reached)) {
		const best = found === null ? -1 : (reached[found] ?? -1);
		if (time > best || (time === best && found !== null && address > found)) found = address;
	}
	return found;
}
