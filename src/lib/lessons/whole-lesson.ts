/**
 * What can be known only when a whole lesson is read: which questions it asks, which numbers its figures
 * compute. A text may speak of what stands further down, so checks against it wait for the end.
 */
export class WholeLesson {
	readonly #questions = new Set<string>();
	readonly #facts = new Map<string, readonly number[]>();
	readonly #checks: (() => void)[] = [];

	/** Notes that a block is a question that waits for an answer. */
	addQuestion(id: string): void {
		this.#questions.add(id);
	}

	/** Whether a question has this id. */
	hasQuestion(id: string): boolean {
		return this.#questions.has(id);
	}

	/** Notes the numbers that a figure computes. */
	addFacts(figure: string, numbers: readonly number[]): void {
		this.#facts.set(figure, numbers);
	}

	/** The numbers of a figure; null for a figure that the lesson does not have. */
	factsOf(figure: string): readonly number[] | null {
		return this.#facts.get(figure) ?? null;
	}

	/** The numbers of all figures. */
	get facts(): readonly number[] {
		return [...this.#facts.values()].flat();
	}

	/** Puts off a check that needs the whole lesson. */
	later(check: () => void): void {
		this.#checks.push(check);
	}

	/** Runs what was put off, in reading order. */
	finish(): void {
		for (const check of this.#checks) check();
	}
}
