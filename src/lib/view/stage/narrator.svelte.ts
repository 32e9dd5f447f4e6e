/**
 * Says what happens at the position of a workbench. What the lesson shows was written and typeset while
 * building; only an edited run is narrated here, by writers that are loaded when they are wanted.
 */
import type { TypesetFormula, TypesetSteps } from '#lib/lessons/index.ts';
import type { Formula, Language, Narration } from '#lib/notation/index.ts';
import type { Workbench } from '#lib/workbench/index.ts';

/** A formula to show. */
export interface SaidFormula extends Omit<Formula, 'tex'> {
	/** KaTeX's markup with places for the numbers; null where none was made: plain words stand in. */
	readonly html: string | null;
}

/** What is said of the position that is shown. */
interface Said extends Omit<Narration, 'formula' | 'chain'> {
	readonly formula: SaidFormula | null;
	readonly chain: SaidFormula | null;
}

type Writers = typeof import('./narration-writers.ts');

const silence: Said = { sentence: '', special: null, formula: null, chain: null };

/** The narration of a workbench's position, in one language. */
export class Narrator {
	readonly #workbench: () => Workbench;
	readonly #typeset: () => TypesetSteps | null;
	readonly #language: () => Language;
	#writers = $state.raw<Writers | null>(null);
	#hasFailed = $state(false);
	readonly #prepared = $derived.by(() => this.#typeset()?.at(this.#workbench().frame.position));
	readonly #isPrepared = $derived.by(
		() => this.#typeset() !== null && this.#workbench().edits.size === 0
	);
	readonly #said = $derived.by(() => {
		if (!this.#isPrepared && this.#writers) return this.#write(this.#writers);
		// What was prepared stays for the moment that the writers take, so that nothing flickers.
		return this.hasFailed ? silence : (this.#prepared ?? silence);
	});

	/** `typeset` gives what was prepared of the scene, as far as it has come; null when it cannot be had. */
	constructor(
		workbench: () => Workbench,
		typeset: () => TypesetSteps | null,
		language: () => Language
	) {
		this.#workbench = workbench;
		this.#typeset = typeset;
		this.#language = language;
	}

	/** What is said now; nothing while it is on its way. */
	get said(): Said {
		return this.#said;
	}
	/** Whether the run has to be narrated here and the writers are not there yet. */
	get isWanting(): boolean {
		return !this.#isPrepared && !this.#writers;
	}

	/** Whether nothing can be said because the writers could not be loaded. */
	get hasFailed(): boolean {
		return this.#hasFailed && this.isWanting;
	}

	/** Loads the writers; after a failure it can be tried again. */
	async load(): Promise<void> {
		if (this.#writers) return;
		try {
			this.#writers = await import('./narration-writers.ts');
			this.#hasFailed = false;
		} catch {
			this.#hasFailed = true;
		}
	}

	#write({ narrate }: Writers): Said {
		const workbench = this.#workbench();
		const { position } = workbench.frame;
		const { formula, chain, ...said } = narrate(workbench.trace, position, this.#language());
		return {
			...said,
			formula: withMarkup(formula, this.#prepared?.formula),
			chain: withMarkup(chain, this.#prepared?.chain)
		};
	}
}

/** An edit changes numbers only, so that the markup that was made for the recorded run stays right. */
function withMarkup(
	formula: Formula | null,
	typeset: TypesetFormula | null | undefined
): SaidFormula | null {
	return formula && { ...formula, html: typeset?.html ?? null };
}
