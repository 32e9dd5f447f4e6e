/**
 * Clearing is a matter of time: everything up to a moment counts as not done. So a tab that has not heard
 * of it, or a database that was written meanwhile, cannot bring back what was cleared.
 */
import { emptyEntries, withEntry, type Entries } from './entries.ts';
import { progressOf, type LessonProgress, type Time } from './progress.ts';

/** How a record that can be cleared is cut. */
export interface Clearing<T> {
	/** The time of the newest entry; 0 where there is none. */
	newest(content: T): Time;
	/** What is newer than a time; the same object where everything is. */
	since(content: T, time: Time): T;
}

/** The entries that are newer than a time; the same table where all are. */
export function entriesSince<T>(
	entries: Entries<T>,
	time: Time,
	timeOf: (entry: T) => Time
): Entries<T> {
	const all = Object.entries(entries);
	const kept = all.filter(([, entry]) => timeOf(entry) > time);
	if (kept.length === all.length) return entries;
	return kept.reduce((table, [name, entry]) => withEntry(table, name, entry), emptyEntries<T>());
}

/** The latest time in a table; 0 where it is empty. */
export function newestOf<T>(entries: Entries<T>, timeOf: (entry: T) => Time): Time {
	return Object.values(entries).reduce((latest, entry) => Math.max(latest, timeOf(entry)), 0);
}

const itself = (time: Time) => time;
const ofEntry = ({ time }: { readonly time: Time }) => time;

/** How progress in a lesson is cut. */
export const progressClearing: Clearing<LessonProgress> = {
	newest: ({ reached, predictions, exercises }) =>
		Math.max(
			newestOf(reached, itself),
			newestOf(predictions, ofEntry),
			newestOf(exercises, ({ fields }) => newestOf(fields, ofEntry))
		),
	since(content, time) {
		if (time === 0) return content;
		const reached = entriesSince(content.reached, time, itself);
		const predictions = entriesSince(content.predictions, time, ofEntry);
		let exercises: LessonProgress['exercises'] = emptyEntries();
		let isCut = reached !== content.reached || predictions !== content.predictions;
		for (const [name, exercise] of Object.entries(content.exercises)) {
			const fields = entriesSince(exercise.fields, time, ofEntry);
			if (fields !== exercise.fields) isCut = true;
			if (Object.keys(fields).length > 0) exercises = withEntry(exercises, name, { fields });
		}
		return isCut ? progressOf({ reached, predictions, exercises }) : content;
	}
};
