/** How the practice in one lesson is kept: with a version, and read part by part. */
import * as v from 'valibot';
import { entriesSince, newestOf } from './clearing.ts';
import type { Time } from './progress.ts';
import { emptyPractice, mergePractice, practiceOf, type Practice } from './practice.ts';
import { parser, readEntries, readParts, recordVersion, time, type RecordKind } from './record.ts';

const level = v.strictObject({
	value: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)),
	time
});
const answer = v.strictObject({ isRight: v.boolean(), time });

const itself = (entry: Time) => entry;
const ofEntry = (entry: { readonly time: Time }) => entry.time;

/** The practice in one lesson. */
export const practiceRecord: RecordKind<Practice> = {
	empty: emptyPractice,
	read: (kept) =>
		readParts(kept, ['levels', 'shown', 'quiz'], emptyPractice, (parts, complain) =>
			practiceOf({
				levels: readEntries(parts.levels, parser(level), complain),
				shown: readEntries(parts.shown, parser(time), complain),
				quiz: readEntries(parts.quiz, parser(answer), complain)
			})
		),
	merge: mergePractice,
	write: ({ levels, shown, quiz }) => ({ version: recordVersion, levels, shown, quiz }),
	clearing: {
		newest: ({ levels, shown, quiz }) =>
			Math.max(newestOf(levels, ofEntry), newestOf(shown, itself), newestOf(quiz, ofEntry)),
		since(content, after) {
			const levels = entriesSince(content.levels, after, ofEntry);
			const shown = entriesSince(content.shown, after, itself);
			const quiz = entriesSince(content.quiz, after, ofEntry);
			const isKnown = levels === content.levels && shown === content.shown && quiz === content.quiz;
			return isKnown || after === 0 ? content : practiceOf({ levels, shown, quiz });
		}
	}
};
