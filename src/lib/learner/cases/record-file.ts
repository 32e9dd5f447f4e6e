/** A reader with something done, and her record as a file. */
import type { Learner } from '../learner.ts';
import { readRecordFile, writeRecordFile } from '../record-file.ts';
import { Browser } from './browser.ts';

/** The lesson that she has begun. */
export const lesson = 'backpropagation';

/** Somebody who has read a beat, answered a question and solved a field. */
export async function busy(browser = new Browser()): Promise<Learner> {
	const learner = await browser.open();
	learner.reachBeat(lesson, 'forward.s1');
	learner.answerPrediction(lesson, 'sign', 'up');
	learner.attemptExercise(lesson, 'ex', 'v2', '−1.368', true);
	learner.setTheme('dark');
	return learner;
}

/** Her record as the text of a file. */
export function fileOf(learner: Learner): string {
	return writeRecordFile(learner.whole.records(), new Date(0));
}

/** Joins the records of a file, and says what became of each. */
export function takeFile(learner: Learner, text: string): Record<string, string> {
	const reading = readRecordFile(text);
	if (reading.kind !== 'records') return { file: reading.kind };
	return Object.fromEntries(
		[...reading.records].map(([key, record]) => [key, learner.whole.take(key, record)])
	);
}
