/** Whether a lesson has figures or runs at all; only then their code is loaded. */
import type { Block } from '#lib/lessons/index.ts';
import type { Language } from '#lib/notation/index.ts';
import type { FigureKit } from './kit.ts';

/** Loads what the blocks of a lesson need for their figures and runs, in a language; nothing at all for none. */
export async function loadFigures(
	blocks: readonly Block[],
	language: Language
): Promise<FigureKit | null> {
	const isWanted = blocks.some(
		(block) =>
			block.kind === 'figure' ||
			(block.kind === 'exercise' && block.items.some(({ kind }) => kind === 'run'))
	);
	return isWanted ? (await import('./load-kit.ts')).loadKit(blocks, language) : null;
}
