/** What the walks of a map are called: the method, and its rate. */
import type { ContourFigure } from '#lib/lessons/index.ts';
import { formatShort, type Language } from '#lib/notation/index.ts';
import { optimizers } from '#lib/training/index.ts';

/** The names of a figure's walks, in order. */
export function walkNames({ walks }: ContourFigure, language: Language): readonly string[] {
	return walks.map(
		({ method, rate }) => `${optimizers[method].title[language]} ${formatShort(rate, language)}`
	);
}
