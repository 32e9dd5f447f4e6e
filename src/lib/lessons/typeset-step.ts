/**
 * The narration of a run as a lesson's page receives it: formulas already typeset, so that neither KaTeX
 * nor what writes sentences and formulas has to be loaded by those who read.
 */
import type { Formula, Narration } from '#lib/notation/index.ts';

/** A formula that needs only its numbers put in. */
export interface TypesetFormula extends Omit<Formula, 'tex'> {
	/** KaTeX's markup, a 0 in each number place. */
	readonly html: string;
}

/** What is said of one position. */
export type TypesetStep = Typeset<TypesetFormula>;

/** What is said of the positions of a run, looked up one at a time: an array is one, and so is a packed file. */
export interface TypesetSteps {
	at(position: number): TypesetStep | undefined;
}

/** A lesson's narrations as a file, in which nothing is said twice. */
export interface TypesetFile {
	/** What a sign from U+E000 on stands for, in markup, shapes and other pieces. */
	readonly pieces: readonly string[];
	readonly markup: readonly string[];
	/** What is said of a step, as JSON; from U+F8FF down a sign stands for each of its numbers. */
	readonly shapes: readonly string[];
	/** By scene and position: which shape, and the numbers in it, separated by spaces. */
	readonly scenes: Readonly<Record<string, readonly string[]>>;
}

/** One position as its shape says it: a formula names its markup by its number. */
export type PackedStep = Typeset<PackedFormula>;

interface PackedFormula extends Omit<TypesetFormula, 'html'> {
	readonly html: number;
}

interface Typeset<F> extends Omit<Narration, 'formula' | 'chain'> {
	readonly formula: F | null;
	readonly chain: F | null;
}
