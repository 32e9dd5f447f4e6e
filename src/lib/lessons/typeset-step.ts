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

/** A lesson's narrations as a file: formulas of one shape share their markup. */
export interface TypesetFile {
	readonly markup: readonly string[];
	/** By scene and position; a formula names its markup by its number. */
	readonly scenes: Readonly<Record<string, readonly PackedStep[]>>;
}

/** One position in the file. */
export type PackedStep = Typeset<PackedFormula>;

interface PackedFormula extends Omit<TypesetFormula, 'html'> {
	readonly html: number;
}

interface Typeset<F> extends Omit<Narration, 'formula' | 'chain'> {
	readonly formula: F | null;
	readonly chain: F | null;
}
