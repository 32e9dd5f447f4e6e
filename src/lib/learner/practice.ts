/**
 * What a reader has practised in one lesson beside its own questions: how much she wants faded, which
 * blanks she asked to be shown, and how she answered the questions about single steps. Parts join like
 * progress does (`merge.ts`).
 */
import { emptyEntries, joinEntries, type Entries } from './entries.ts';
import type { Time } from './progress.ts';
import type { Choice } from './settings.ts';

/** The last answer to a question about one step. */
export interface QuizRecord {
	readonly isRight: boolean;
	readonly time: Time;
}

/** All that was practised in one lesson. Immutable; a change gives another object. */
export interface Practice {
	/** How much is faded, from 0 (nothing) to 3 (everything), by scene. */
	readonly levels: Entries<Choice<number>>;
	/** Blanks that were shown on request, with the time. */
	readonly shown: Entries<Time>;
	/** Answers by the question's id. */
	readonly quiz: Entries<QuizRecord>;
}

/** The practice of somebody who has not begun. */
export const emptyPractice: Practice = practiceOf({});

/** Practice from its parts. */
export function practiceOf({
	levels = emptyEntries(),
	shown = emptyEntries(),
	quiz = emptyEntries()
}: Partial<Practice>): Practice {
	return { levels, shown, quiz };
}

/** The union of two states: of levels and answers the later ones, of what was shown everything. */
export function mergePractice(a: Practice, b: Practice): Practice {
	const levels = joinEntries(a.levels, b.levels, laterLevel);
	const shown = joinEntries(a.shown, b.shown, Math.max);
	const quiz = joinEntries(a.quiz, b.quiz, laterAnswer);
	const isKnown = levels === a.levels && shown === a.shown && quiz === a.quiz;
	return isKnown ? a : { levels, shown, quiz };
}

function laterLevel(a: Choice<number>, b: Choice<number>): Choice<number> {
	return b.time > a.time || (b.time === a.time && b.value > a.value) ? b : a;
}

function laterAnswer(a: QuizRecord, b: QuizRecord): QuizRecord {
	return b.time > a.time || (b.time === a.time && b.isRight && !a.isRight) ? b : a;
}
