/** What a slide needs of its lesson: each scene's trace, made once for all slides and windows' pictures. */
import { passAt, replay, type NodeId, type Trace } from '#lib/autodiff/index.ts';
import type { Layout } from '#lib/layout/index.ts';
import type { TypesetSteps } from '#lib/lessons/index.ts';
import type { Material } from '#lib/workbench/index.ts';

/** A scene ready for slides. */
export interface DeckScene {
	readonly material: Material;
	readonly trace: Trace;
	/** The leaves that the speaker has changed; the trace follows from them. */
	readonly edits?: ReadonlyMap<NodeId, number>;
}

/** What is said of each scene, by its name; null until it has come. */
export type DeckTypeset = Readonly<Record<string, TypesetSteps>> | null;

/** The scenes of a lesson, replayed. */
export function deckScenes(materials: readonly Material[]): readonly DeckScene[] {
	return materials.map((material) => ({ material, trace: replay(material.recording) }));
}

/** The scenes with what the speaker has changed in them; those without are the same as before. */
export function editedScenes(
	scenes: readonly DeckScene[],
	edits: ReadonlyMap<number, ReadonlyMap<NodeId, number>>
): readonly DeckScene[] {
	return scenes.map((scene, place) => {
		const own = edits.get(place);
		if (!own || own.size === 0) return scene;
		return { ...scene, trace: replay(scene.material.recording, own), edits: own };
	});
}

/** The drawing that the pass of a position has. */
export function layoutAt({ recording, layout, otherLayouts }: Material, position: number): Layout {
	const pass = recording.passes[passAt(recording.passes, position)];
	return otherLayouts?.[(pass?.drawing ?? 0) - 1] ?? layout;
}
