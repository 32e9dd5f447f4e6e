/** Judges a number of the reader's by running the lesson's program with it. */
import type { Frame, Recording } from '#lib/autodiff/index.ts';
import type { ExerciseRun, RunGoal } from '#lib/lessons/index.ts';
import { formatExact, formatShort, withoutNoise, type Language } from '#lib/notation/index.ts';
import { brokenGoal, readNumber } from '#lib/quiz/index.ts';
import { leavesAfter, quantityAt } from '#lib/training/index.ts';

/** What came of a run. */
export interface RunVerdict {
	/** The number that was run. */
	readonly chosen: number;
	/** The first goal that it does not reach; null when it reaches all. */
	readonly broken: RunGoal | null;
	/** What the broken goal says, or what is said to the right number, with the numbers of this very run. */
	told(language: Language): string;
}

/**
 * What is chosen now, as it is written: a leaf is the one on the stage; any other number is what was
 * chosen last, or where the slider stands at first.
 */
export function chosenIn(frame: Frame, { trial, start }: ExerciseRun, answer: string): string {
	if (trial.kind !== 'leaf') return answer || formatExact(start);
	return formatExact(withoutNoise(frame.valueOf(trial.leaf) ?? start));
}

/** Runs what was chosen, in the scene as the lesson shows it; null when it is no number. */
export function judgeRun(
	recording: Recording,
	{ trial, goals, rightHtml, rightNumbers }: ExerciseRun,
	answer: string
): RunVerdict | null {
	const chosen = readNumber(answer);
	if (chosen === null) return null;
	const leaves = leavesAfter(recording, trial, chosen);
	const broken = brokenGoal(goals, ({ quantity }) => quantityAt(recording, leaves, quantity));
	return {
		chosen,
		broken,
		told: (language) =>
			(broken?.html ?? rightHtml).replace(/⟨(\d+)⟩/g, (_place, index: string) => {
				const quantity = (broken?.numbers ?? rightNumbers)[Number(index)];
				return quantity ? formatShort(quantityAt(recording, leaves, quantity), language) : '';
			})
	};
}
