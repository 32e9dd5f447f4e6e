/** What holds the stage: everybody who keeps it from going on says up to where, and the nearest counts. */
import type { Place } from './timeline.ts';

/** What can hold the stage: a question of the text, a blank to be filled in, a question about the next step. */
export type Holder = 'question' | 'blank' | 'quiz';

/** What an open question keeps: the last position that may be shown in its scene, and the last scene. */
export interface Gate extends Place {
	readonly lastScene: number;
	/** What holds here; a question of the text where nothing is said. */
	readonly by?: Holder;
}

/** All gates that are closed now. */
export class Gates {
	#sources = $state.raw<readonly (() => readonly Gate[])[]>([]);

	/** Adds gates to those there are; the returned function takes them away. */
	add(gates: () => readonly Gate[]): () => void {
		this.#sources = [...this.#sources, gates];
		return () => {
			this.#sources = this.#sources.filter((other) => other !== gates);
		};
	}

	/** The last scene that may be shown. */
	get lastScene(): number {
		return Math.min(...this.#all.map(({ lastScene }) => lastScene));
	}

	/** The gate that comes first in a scene; null where none does. */
	firstIn(scene: number): Gate | null {
		return this.#all
			.filter((gate) => gate.scene === scene)
			.reduce<Gate | null>(
				(first, gate) => (first && first.position <= gate.position ? first : gate),
				null
			);
	}

	get #all(): readonly Gate[] {
		return this.#sources.flatMap((gates) => gates());
	}
}
