/**
 * A lesson as the page receives it: plain data, its prose already HTML and its steps already
 * positions. It was read from Markdown while building (`read-lesson.ts`); every number in it comes
 * from the run of the lesson's program.
 */
import type { NodeId, Recording } from '#lib/autodiff/index.ts';
import type { Language } from '#lib/notation/index.ts';
import type { AnswerOption } from './answer-option.ts';
import type { ExerciseBlock } from './exercise-block.ts';
import type { Figure } from './figures/figure.ts';
import type { Word } from './glossary.ts';

/** A lesson in one language. */
export interface Lesson {
	/** The last part of its address: `backpropagation`. */
	readonly slug: string;
	/** The language of the text, which is English where no other was written. */
	readonly language: Language;
	/** Its place in the course, from 1. */
	readonly number: number;
	/** Whether it is the check at the end, which has no number that is told. */
	readonly isCheck: boolean;
	/** One or two words above the title. */
	readonly topic: string;
	readonly title: string;
	/** What the reader can do afterwards, as one sentence. */
	readonly goal: string;
	/** How long it takes. */
	readonly minutes: number;
	readonly blocks: readonly Block[];
	/** The words of the glossary that its prose is linked to. */
	readonly words: readonly Word[];
}

/** A piece of a lesson. Its id is unique in the lesson and the same in every language. */
export type Block =
	| ProseBlock
	| BeatBlock
	| PredictionBlock
	| ExerciseBlock
	| RecallBlock
	| WhatIfBlock
	| FigureBlock;

/** Headings and paragraphs that belong to no step. */
interface ProseBlock {
	readonly kind: 'prose';
	readonly id: string;
	readonly html: string;
}

/** A paragraph tied to a step: reading it shows the stage at that step. */
export interface BeatBlock {
	readonly kind: 'beat';
	readonly id: string;
	readonly html: string;
	/** The step by its meaning, as in a link: `backward.w23`. */
	readonly address: string;
	/** Which of the lesson's scenes it shows, and the position after its step in that scene's trace. */
	readonly scene: number;
	readonly position: number;
}

/** A question asked before its step is shown. */
export interface PredictionBlock {
	readonly kind: 'prediction';
	readonly id: string;
	readonly questionHtml: string;
	/** At least two, exactly one of them right. */
	readonly options: readonly AnswerOption[];
	/** What is said after the feedback, whatever was chosen. */
	readonly revealHtml: string;
	/** The last that may be shown while the question is unanswered. */
	readonly gate: QuestionGate;
}

/** How far an open question lets the stage go. */
export interface QuestionGate {
	/** The scene that the question is about, and the last position in it. */
	readonly scene: number;
	readonly position: number;
	/** The last of the scenes that the text has come to. */
	readonly lastScene: number;
}

/** A question about an earlier lesson, answered in the head. */
export interface RecallBlock {
	readonly kind: 'recall';
	readonly id: string;
	readonly questionHtml: string;
	readonly answerHtml: string;
}

/** Something to try on the same graph, without an answer to give. */
interface WhatIfBlock {
	readonly kind: 'what-if';
	readonly id: string;
	readonly html: string;
}

/** A picture beside the graph, drawn from the numbers on the stage. */
export interface FigureBlock {
	readonly kind: 'figure';
	readonly id: string;
	readonly captionHtml: string;
	/** The scene that it is drawn from, and where the stage stands once the reader moves its handle. */
	readonly scene: number;
	readonly position: number;
	/** The question until whose answer it is covered; null where it is not. */
	readonly until: string | null;
	/** What stands at its axes in place of names of nodes. */
	readonly titles: { readonly x: string | null; readonly y: string | null };
	readonly figure: Figure;
}

/** One page of the instructor's deck: a few words beside the stage. */
export interface Slide {
	readonly id: string;
	readonly title: string;
	/** How long the instructor means to stay; null where only the lesson's own time is known. */
	readonly minutes: number | null;
	/** The steps that the slide walks through, first and last by their meaning; the same where it stands still. */
	readonly from: string;
	readonly to: string;
	readonly scene: number;
	readonly fromPosition: number;
	readonly toPosition: number;
	readonly html: string;
	/** What only the instructor sees. */
	readonly notesHtml: string;
}

/** One run that a lesson shows: a program of its folder, with some of its leaves set to other values. */
export interface Scene {
	/** Its meaning, as in a link: `square`, `x3=0`, `square,x=3`; empty for the bare `program.py`. */
	readonly name: string;
	/** `square` for `program.square.py`, empty for `program.py`. */
	readonly program: string;
	/** The run, with the leaves as they are set here. */
	readonly recording: Recording;
	/** What stands under a leaf: `21 of 30 lectures`. A leaf that is set loses what it said of another value. */
	readonly captions: ReadonlyMap<NodeId, string>;
}

/** Everything that one content folder gives in one language. */
export interface BuiltLesson {
	readonly lesson: Lesson;
	/** The run of `program.py`. */
	readonly recording: Recording;
	/** What the lesson shows, in the order in which it comes to it; the first is the bare `program.py`. */
	readonly scenes: readonly Scene[];
	readonly slides: readonly Slide[];
}
