/** What is said of runs that the speaker has changed: written here, into the markup that was made while building. */
import type { Language } from '#lib/notation/index.ts';
import type { DeckScene, DeckTypeset } from './material-at.ts';

/** The narrations with those of changed scenes in place of the prepared ones. Loads the writers. */
export async function editedTypeset(
	typeset: DeckTypeset,
	scenes: readonly DeckScene[],
	language: Language
): Promise<DeckTypeset> {
	const { narrate } = await import('../stage/narration-writers.ts');
	const changed = scenes.flatMap(({ material, trace, edits }) => {
		const prepared = typeset?.[material.scene];
		if (!edits || !prepared) return [];
		const at = (position: number) => {
			const before = prepared.at(position);
			const { formula, sentence, special } = narrate(trace, position, language);
			const html = before?.formula?.html;
			return {
				sentence,
				special,
				formula: formula && html !== undefined ? { ...formula, html } : null,
				chain: null
			};
		};
		return [[material.scene, { at }] as const];
	});
	return typeset && { ...typeset, ...Object.fromEntries(changed) };
}
