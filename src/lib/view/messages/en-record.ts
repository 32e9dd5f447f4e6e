/** What the page of the reader's record says in English; loaded with that page. */
import type { FileReport } from '#lib/learner/index.ts';

/** The English texts of the record. */
export const enRecord = {
	title: 'Your record',
	intro:
		'What you have read, answered and solved is kept in this browser, and nowhere else. There is no account, and nothing leaves your computer unless you save it as a file.',
	needsScript: 'The record is kept by script, which is switched off here.',
	lessons: 'Lesson by lesson',
	empty: 'There is nothing yet. Read a lesson, and what you do appears here.',
	goOn: 'Go on where you were',
	answered: (count: number, all: number) => `Predictions: ${count} of ${all} answered`,
	solved: (count: number, all: number) => `Exercises: ${count} of ${all} answers right`,
	columns: { field: 'Asked for', text: 'Your last answer', result: 'Result', attempts: 'Checked' },
	/** A number that the reader chooses and the run judges. */
	own: 'Your number',
	result: (isRight: boolean): string => (isRight ? '✓ right' : '✗ not yet'),
	attempts: (count: number): string => (count === 1 ? 'once' : `${count} times`),
	file: 'Take it along',
	fileIntro:
		'A file holds the whole record. Joining a file adds to what is here and takes nothing away: of two answers to a prediction the first stays, what was solved stays solved.',
	save: 'Save as a file',
	join: 'Join with a file …',
	report: (report: FileReport): string => {
		if (report.kind === 'newer') {
			return 'This file was written by a newer version of Stepgrad. Reload this page to get that version, then try again. Nothing was changed.';
		}
		if (report.kind === 'foreign')
			return 'This file is no record of Stepgrad. Nothing was changed.';
		const { counts, isWhole } = report;
		const records = (count: number) => (count === 1 ? '1 record' : `${count} records`);
		const sentences = [
			isWhole ? '' : 'The file is broken.',
			counts.whole > 0 || counts.damaged > 0
				? `${records(counts.whole)} joined with yours.`
				: 'Nothing in it could be read, and nothing was changed.',
			counts.damaged > 0 ? `${records(counts.damaged)} damaged: the sound parts were joined.` : '',
			counts.newer > 0
				? `${records(counts.newer)} of a newer version of Stepgrad: left out. Reload this page to get that version.`
				: '',
			counts.unknown > 0 ? `${records(counts.unknown)} of an unknown kind: left out.` : ''
		];
		return sentences.filter((sentence) => sentence !== '').join(' ');
	},
	tooLarge: 'This file is too large to be a record of Stepgrad. Nothing was changed.',
	saved: (name: string) => `Saved as ${name}.`,
	clear: 'Clear',
	clearIntro:
		'Begin anew: all lessons unread, all questions open. Theme and keys stay as they are.',
	clearAll: 'Clear the record …',
	ask: 'Clear everything that you have read, answered and solved?',
	clearNow: 'Yes, clear it',
	keep: 'No, keep it',
	cleared: (moment: string) => `The record was cleared on ${moment}. It can still be brought back.`,
	undo: 'Undo: bring it back',
	letGo: 'Delete for good',
	restored: 'Everything is back.',
	gone: 'Deleted for good.'
};
