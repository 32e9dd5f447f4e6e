/** The runs that a window shows: those of the lesson, with what the speaker has changed in them. */
import { useLanguage } from '../language.ts';
import { editedTypeset } from './edited-typeset.ts';
import type { Lecture } from './lecture.svelte.ts';
import { editedScenes, type DeckScene, type DeckTypeset } from './material-at.ts';

/** Scenes and narrations with the changes in them. Call it while a component is set up. */
export function shownRuns(
	given: () => {
		readonly lecture: Lecture;
		readonly scenes: readonly DeckScene[];
		readonly typeset: DeckTypeset;
	}
) {
	const language = useLanguage();
	const edited = $derived(editedScenes(given().scenes, given().lecture.shown.edits));
	let written = $state.raw<{ readonly of: readonly DeckScene[]; readonly typeset: DeckTypeset }>();
	$effect(() => {
		const of = edited;
		if (of.every(({ edits }) => !edits)) return;
		void editedTypeset(given().typeset, of, language.current).then((typeset) => {
			if (of === edited) written = { of, typeset };
		});
	});
	/** What was prepared is not said of a changed run: until it is written anew, nothing is. */
	const said = $derived.by((): DeckTypeset => {
		if (edited.every(({ edits }) => !edits)) return given().typeset;
		if (written?.of === edited) return written.typeset;
		const changed = new Set(edited.flatMap((scene) => (scene.edits ? scene.material.scene : [])));
		const kept = Object.entries(given().typeset ?? {}).filter(([name]) => !changed.has(name));
		return Object.fromEntries(kept);
	});
	return {
		/** What every picture of a slide is drawn from. */
		get picture() {
			const { lecture } = given();
			return { deck: lecture.deck, scenes: edited, typeset: said, state: lecture.shown };
		}
	};
}
