/**
 * The scenes of a lesson. A block shows a run of one of the folder's programs, with some leaves set, and
 * says so by `program=square set="x=3"`; blocks after it stay there until another one says otherwise.
 * Each pair of program and edits is one scene, wherever it comes up.
 */
import type { NodeId } from '#lib/autodiff/index.ts';
import type { LessonRun } from './lesson-run.ts';

/** The attributes that name a scene. */
export const sceneAttributes = ['program', 'set'] as const;

/** A scene with its run, asked by name. */
export interface SceneRun {
	/** `square,x=3`; empty for the bare `program.py`. */
	readonly name: string;
	/** `square` for `program.square.py`, empty for `program.py`. */
	readonly program: string;
	readonly edits: ReadonlyMap<NodeId, number>;
	readonly run: LessonRun;
}

/** The scenes that a lesson has come to, in order; the first is the bare `program.py`. */
export class Scenes {
	readonly #found: SceneRun[] = [];

	/** Takes the runs of all programs; that of `program.py` has no name. */
	constructor(readonly programs: ReadonlyMap<string, LessonRun>) {
		this.claim('', new Map());
	}

	get all(): readonly SceneRun[] {
		return this.#found;
	}

	/** The scene with a number. */
	at(index: number): SceneRun {
		const found = this.#found[index];
		if (!found) throw new Error(`There is no scene ${index}.`);
		return found;
	}

	/** The number of the scene with a program and edits, which is a new one where there was none. */
	claim(program: string, edits: ReadonlyMap<NodeId, number>): number {
		const bare = this.programs.get(program);
		if (!bare) throw new Error(`There is no program “${program}”.`);
		const set = [...edits]
			.sort(([a], [b]) => a - b)
			.map(([node, number]) => `${bare.addresses.keyOf(node)}=${number}`);
		const name = [program, ...set].filter((part) => part !== '').join(',');
		const known = this.#found.findIndex((scene) => scene.name === name);
		if (known >= 0) return known;
		return this.#found.push({ name, program, edits, run: bare.edited(edits) }) - 1;
	}
}
