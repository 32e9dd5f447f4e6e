/** A blank and what became of it: the data that fields, bar and sentences are made from. */
import type { Blank, BlankVerdict } from '#lib/quiz/index.ts';
import type { AnswerPlace } from './answer-place.ts';

/** A blank with what became of it. */
export interface FilledBlank {
	readonly blank: Blank;
	/** Where its answer is kept. */
	readonly place: AnswerPlace;
	/** What was checked last; empty when nothing was. */
	readonly text: string;
	/** What that is; null when nothing was checked. */
	readonly verdict: BlankVerdict | null;
	/** What the lesson itself says to this wrong number, as HTML; null where it says nothing. */
	readonly html: string | null;
	readonly isFilled: boolean;
	/** Whether it was filled by asking to be shown. */
	readonly isShown: boolean;
}

/** How far the blanks of a scene have come, as far as sentences need it. */
export interface BlankState {
	/** The first that is still open; null once all are filled in. */
	readonly firstOpen: FilledBlank | null;
	/** The first with a wrong number, which is told why. */
	readonly firstWrong: FilledBlank | null;
	/** The one that was filled in last; null before the first, and after a wrong number. */
	readonly lastRight: FilledBlank | null;
}
