/**
 * What is kept carries a version and is believed only after it was checked: a disk, another tab or
 * another release of the page may have written anything. Sound parts of a damaged record are used.
 */
import * as v from 'valibot';
import { progressClearing, type Clearing } from './clearing.ts';
import { emptyEntries, withEntry, type Entries } from './entries.ts';
import { mergeChoices, mergeProgress } from './merge.ts';
import { emptyProgress, progressOf, type ExerciseRecord, type LessonProgress } from './progress.ts';
import { defaultChoices, type Choices } from './settings.ts';

/** The version of what this release writes. */
export const recordVersion = 1;

/** What a kept record turned out to be. */
export interface Reading<T> {
	/**
	 * `absent`: there is none. `whole`: all of it was understood. `damaged`: some or all of it was not.
	 * `newer`: a later release wrote it, and it is not ours to change.
	 */
	readonly kind: 'absent' | 'whole' | 'damaged' | 'newer';
	/** What was understood. */
	readonly content: T;
}

/** How one kind of record is read, joined and written. */
export interface RecordKind<T> {
	readonly empty: T;
	read(kept: unknown): Reading<T>;
	merge(a: T, b: T): T;
	write(content: T): unknown;
	/** How it is cleared; absent where it is not, as settings are not. */
	readonly clearing?: Clearing<T>;
}

/** A time in milliseconds since 1970. */
export const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const table = v.custom<Readonly<Record<string, unknown>>>(isTable);
const prediction = v.strictObject({ choice: v.string(), time });
const exercise = v.strictObject({ fields: table });
const field = v.strictObject({
	text: v.string(),
	isRight: v.boolean(),
	attempts: v.pipe(v.number(), v.integer(), v.minValue(1)),
	time
});
const theme = v.strictObject({ value: v.picklist(['auto', 'light', 'dark']), time });
const letterKeys = v.strictObject({ value: v.boolean(), time });

/** The progress in one lesson. */
export const progressRecord: RecordKind<LessonProgress> = {
	empty: emptyProgress,
	read: (kept) =>
		readParts(kept, ['reached', 'predictions', 'exercises'], emptyProgress, (parts, complain) => {
			const readExercise = (entry: unknown): ExerciseRecord | null => {
				const read = parse(exercise, entry);
				return read && { fields: readEntries(read.fields, parser(field), complain) };
			};
			return progressOf({
				reached: readEntries(parts.reached, parser(time), complain),
				predictions: readEntries(parts.predictions, parser(prediction), complain),
				exercises: readEntries(parts.exercises, readExercise, complain)
			});
		}),
	merge: mergeProgress,
	write: ({ reached, predictions, exercises }) => ({
		version: recordVersion,
		reached,
		predictions,
		exercises
	}),
	clearing: progressClearing
};

/** The settings. */
export const settingsRecord: RecordKind<Choices> = {
	empty: defaultChoices,
	read: (kept) =>
		readParts(kept, ['theme', 'letterKeys'], defaultChoices, (parts, complain) => ({
			theme: parse(theme, parts.theme) ?? (complain(), defaultChoices.theme),
			letterKeys: parse(letterKeys, parts.letterKeys) ?? (complain(), defaultChoices.letterKeys)
		})),
	merge: mergeChoices,
	write: (choices) => ({ version: recordVersion, ...choices })
};

/** Reads the envelope: a version and exactly the named parts. */
export function readParts<T>(
	kept: unknown,
	names: readonly string[],
	empty: T,
	read: (parts: Readonly<Record<string, unknown>>, complain: () => void) => T
): Reading<T> {
	if (kept === undefined) return { kind: 'absent', content: empty };
	if (!isTable(kept)) return { kind: 'damaged', content: empty };
	const { version } = kept;
	if (typeof version === 'number' && version > recordVersion)
		return { kind: 'newer', content: empty };
	let isWhole =
		version === recordVersion &&
		Object.keys(kept).every((name) => name === 'version' || names.includes(name));
	const content = read(kept, () => (isWhole = false));
	return { kind: isWhole ? 'whole' : 'damaged', content };
}

/** Reads a table entry by entry; what is not understood is left out, with a complaint. */
export function readEntries<T>(
	kept: unknown,
	read: (entry: unknown) => T | null,
	complain: () => void
): Entries<T> {
	let entries = emptyEntries<T>();
	if (!isTable(kept)) {
		complain();
		return entries;
	}
	for (const [name, entry] of Object.entries(kept)) {
		const content = read(entry);
		if (content === null) complain();
		else entries = withEntry(entries, name, content);
	}
	return entries;
}

/** Reads one entry as a schema has it; null when it is not. */
export function parser<T>(schema: v.GenericSchema<unknown, T>) {
	return (kept: unknown) => parse(schema, kept);
}

function parse<T>(schema: v.GenericSchema<unknown, T>, kept: unknown): T | null {
	const result = v.safeParse(schema, kept);
	return result.success ? result.output : null;
}

function isTable(kept: unknown): kept is Readonly<Record<string, unknown>> {
	return typeof kept === 'object' && kept !== null && !Array.isArray(kept);
}
