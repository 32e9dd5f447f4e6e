/**
 * An optimizer turns a gradient into a change of the weight. What sets optimizers apart is what they
 * remember of the gradients before; all of one optimizer stands in one record in `optimizers/`, so
 * that adding an optimizer is adding one file.
 */
import type { SpokenLanguage } from '#lib/autodiff/index.ts';

/** Where an optimizer was first described. */
export interface Source {
	readonly authors: string;
	readonly year: number;
	readonly title: string;
	/** Where in it: a section, an algorithm, pages. */
	readonly section: string;
}

/**
 * The letters or numbers of a formula, as TeX or as words, each grouped as its place demands. The
 * memory stands in the order of the cells. Cells are renewed in that order: a cell's formula reads
 * those before it as they are now and itself as it was; the weight's formula reads all as they are now.
 */
export interface Terms {
	readonly weight: string;
	readonly rate: string;
	readonly gradient: string;
	readonly memory: readonly string[];
}

/** One number that an optimizer keeps for every weight. */
export interface MemoryCell {
	/** Unique within the optimizer: `velocity`. */
	readonly name: string;
	/** Its letter in TeX. */
	readonly symbol: string;
	/** What it holds before the first step. */
	readonly start: number;
	readonly title: Readonly<Record<SpokenLanguage, string>>;
	/** Its new value in TeX: `0.9 \cdot v + g`. Works for letters and for numbers alike. */
	tex(terms: Terms): string;
	/** Its new value in words: "0.9 times v plus g". */
	readonly spoken: Readonly<Record<SpokenLanguage, (terms: Terms) => string>>;
}

/** The numbers of one weight's memory, in the order of the optimizer's cells. */
export type Memory = readonly number[];

/** What one step does to one weight. */
export interface OptimizerStep {
	/** What is added to the weight. */
	readonly change: number;
	readonly memory: Memory;
}

/** One rule of learning and everything that is shown of it. */
export interface Optimizer {
	/** The field's name of the optimizer, unique: `adaGrad`. */
	readonly name: string;
	readonly title: Readonly<Record<SpokenLanguage, string>>;
	readonly source: Source;
	/** What is kept for every weight; empty for plain gradient descent. */
	readonly memory: readonly MemoryCell[];
	/** One step of one weight. IEEE float64, never throws; the rate is η > 0. */
	step(memory: Memory, gradient: number, rate: number): OptimizerStep;
	/** The new weight in TeX: `w - \eta \cdot g`. Works for letters and for numbers alike. */
	tex(terms: Terms): string;
	/** The new weight in words: "w minus η times g". */
	readonly spoken: Readonly<Record<SpokenLanguage, (terms: Terms) => string>>;
}

/** The letters of an optimizer's formulas in TeX: w, η, g and the symbol of each cell. */
export function symbolsOf(optimizer: Optimizer): Terms {
	const memory = optimizer.memory.map(({ symbol }) => symbol);
	return { weight: 'w', rate: '\\eta', gradient: 'g', memory };
}
