/** The runs that a window shows: those of the lesson, with what the speaker has changed in them. */
import { useLanguage } from '../language.ts';
import { editedTypeset } from './edited-typeset.ts';
import type { Lecture } from './lecture.svelte.ts';
import { editedScenes, type DeckScene, type DeckTypeset } from './material-at.ts';

/** Scenes and narrations with the changes in them. Call it while a component is set up. */
export function shownRuns(
	lecture: () => Lecture,
	scenes: () => readonly DeckScene[],
	typeset: () => DeckTypeset
) {
	const language = useLanguage();
	const edited = $derived(editedScenes(scenes(), lecture().edits));
	let written = $state.raw<{ readonly of: readonly DeckScene[]; readonly typeset: DeckTypeset }>();
	$effect(() => {
		const of = edited;
		if (of.every(({ edits }) => !edits)) return;
		void editedTypeset(typeset(), of, language.current).then((typeset) => {
			if (of === edited) written = { of, typeset };
		});
	});
	return {
		get scenes() {
			return edited;
		},
		/** What was prepared is not said of a changed run: until it is written anew, nothing is. */
		get typeset(): DeckTypeset {
			if (edited.every(({ edits }) => !edits)) return typeset();
			if (written?.of === edited) return written.typeset;
			const changed = new Set(edited.flatMap((scene) => (scene.edits ? scene.material.scene : [])));
			const kept = Object.entries(typeset() ?? {}).filter(([name]) => !changed.has(name));
			return Object.fromEntries(kept);
		}
	};
}
