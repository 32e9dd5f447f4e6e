/** A question about a step that is not shown yet, with everything that is said to its answers. */
import type { Language } from '#lib/notation/index.ts';
import type { Frame, Step, Trace } from '#lib/autodiff/index.ts';
import type { Mistake } from './mistake.ts';
import type { QuizMessages } from './messages/en.ts';

/** What a question is about: a number to choose or to type, its sign, a comparison, zero and why. */
export type QuestionKind = 'choice' | 'typed' | 'sign' | 'larger' | 'zero' | 'direction';

/** One answer to choose. Its feedback says what somebody did who chose it. */
export interface QuizOption {
	readonly text: string;
	readonly isRight: boolean;
	readonly feedback: string;
}

/** One question. Its prompt has no number that is not known before the step. */
export interface QuizQuestion {
	/** Unique in its trace: the step and the kind of question. */
	readonly id: string;
	readonly kind: QuestionKind;
	readonly prompt: string;
	/** At least two, exactly one of them right; none where a number is typed. */
	readonly options: readonly QuizOption[];
	/** Judges a typed number; null where an option is chosen. */
	readonly judge: ((typed: string) => TypedVerdict) | null;
}

/** What a typed number is. */
export interface TypedVerdict {
	readonly isRight: boolean;
	readonly feedback: string;
}

/** What questions are made from: the step, what is known before it, and the mistakes that it invites. */
export interface Subject {
	readonly trace: Trace;
	readonly step: Step;
	/** The frame before the step. */
	readonly frame: Frame;
	/** The number that the step brings. */
	readonly answer: number;
	readonly mistakes: readonly Mistake[];
	readonly language: Language;
	readonly text: QuizMessages;
	/** What the number is, as it stands in a sentence: “the gradient of w23”. */
	readonly what: string;
	/** The sentence of the step, which explains the right answer once it is given. */
	readonly explanation: string;
	/** The sentence for a mistake. */
	explain(mistake: Mistake): string;
	/** A node's name. */
	name(node: number): string;
}
