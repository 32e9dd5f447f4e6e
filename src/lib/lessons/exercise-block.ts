/**
 * An exercise as the page receives it. It asks for numbers that the run knows, for choices, or for a
 * number that is judged by running the program with it.
 */
import type { Bounds, FadeLevel, NumericField } from '#lib/quiz/index.ts';
import type { Quantity, Trial } from '#lib/training/index.ts';
import type { AnswerOption } from './answer-option.ts';

/** Something to do, with hints and a solution. */
export interface ExerciseBlock {
	readonly kind: 'exercise';
	readonly id: string;
	readonly introHtml: string;
	/** The step that is shown beside the exercise, its scene and its position. */
	readonly address: string;
	readonly scene: number;
	readonly position: number;
	/** How much is faded on the stage where numbers are typed into its nodes; 0 where they are not. */
	readonly blanks: FadeLevel;
	/** At least one. */
	readonly items: readonly ExerciseItem[];
	/** Three: point at the node, name the rule, show the product with one blank. */
	readonly hints: readonly string[];
	readonly solutionHtml: string;
}

/** One thing that an exercise asks for. Its id is unique in the exercise. */
export type ExerciseItem = ExerciseField | ExerciseChoice | ExerciseRun;

/** One number of an exercise: its answer, its tolerance and what is said to wrong numbers. */
export interface ExerciseField extends NumericField {
	readonly kind: 'field';
	/** `grad-v2` */
	readonly id: string;
	/** What is asked for, in one line: ∂L/∂v₂. */
	readonly nameHtml: string;
	/** Of what kind it is: a number of the run, or any other. */
	readonly asksFor: 'value' | 'grad' | 'local' | 'number';
	/** What is said to the right number, in one line; empty when nothing is. */
	readonly rightHtml: string;
}

/** One of several options. */
export interface ExerciseChoice {
	readonly kind: 'choice';
	readonly id: string;
	readonly questionHtml: string;
	/** At least two, exactly one of them right. */
	readonly options: readonly AnswerOption[];
}

/** A number that the reader chooses and the run judges. */
export interface ExerciseRun {
	readonly kind: 'run';
	readonly id: string;
	/** What is chosen, in one line; null where the interface names it: a rate, a step. */
	readonly nameHtml: string | null;
	readonly trial: Trial;
	/** Between which numbers the slider goes, by which steps, and where it stands at first. */
	readonly from: number;
	readonly to: number;
	readonly step: number;
	readonly start: number;
	/** In order; the first that does not hold is told. At least one. */
	readonly goals: readonly RunGoal[];
	/** What is said once all goals hold, in one line; empty when nothing is. `⟨0⟩` stands for the first number. */
	readonly rightHtml: string;
	/** Numbers of the reader's run that are told there. */
	readonly rightNumbers: readonly Quantity[];
}

/** A condition on a number of the reader's run. */
export interface RunGoal {
	readonly quantity: Quantity;
	readonly bounds: Bounds;
	/** What is said where it does not hold, in one line. `⟨0⟩` stands for the first of the numbers. */
	readonly html: string;
	/** Numbers of the reader's run that are told. */
	readonly numbers: readonly Quantity[];
}
