/**
 * Practice on a stage: blanks and questions about steps. Both hold the stage; what they need comes only
 * when one of them is wanted.
 */
import type { Language } from '#lib/notation/index.ts';
import type { NodeId } from '#lib/autodiff/index.ts';
import type { Gate } from '#lib/player/index.ts';
import type { Workbench } from '#lib/workbench/index.ts';
import type { BlankSheet } from './blank-sheet.svelte.ts';
import type { PracticeBook } from './practice-book.ts';
import type { QuizSession } from './quiz-session.svelte.ts';

/** What is practised on one stage. Make it while a component is set up. */
export class Practice {
	readonly #workbench: Workbench;
	readonly #book: () => PracticeBook | null;
	#sheet = $state.raw<BlankSheet | null>(null);
	#quiz = $state.raw<QuizSession | null>(null);

	constructor(workbench: Workbench, book: () => PracticeBook | null) {
		this.#workbench = workbench;
		this.#book = book;
		const letGo = workbench.playback.holdAt(() => this.#gates);
		$effect(() => letGo);
		$effect(() => {
			if (this.#fadedScenes.length > 0 && !this.#sheet) void this.#load();
		});
	}

	/** How much is faded in the scene on the stage. */
	get level(): number {
		return this.#book()?.levelOf(this.#workbench.scene) ?? 0;
	}
	/** The blanks of the scene on the stage; null while nothing is faded. */
	get sheet(): BlankSheet | null {
		return this.level > 0 ? this.#sheet : null;
	}

	/** The questions about steps; null while none are asked. */
	get quiz(): QuizSession | null {
		return this.#quiz;
	}

	/** Begins to ask about the next step, or ends it. */
	async toggleQuiz(language: () => Language): Promise<void> {
		if (this.#quiz) {
			this.#quiz = null;
			return;
		}
		const { QuizSession } = await import('./quiz-session.svelte.ts');
		this.#quiz ??= new QuizSession(this.#workbench, this.#book, language);
	}

	/** What practice has to say instead of the step's sentence; empty when nothing. */
	message(language: Language): string {
		const { playback, graph } = this.#workbench;
		const isHeld = playback.isHeld && playback.holder === 'blank';
		if (playback.isHeld && playback.holder === 'quiz') return this.#quiz?.waiting ?? '';
		return this.sheet?.message(graph, isHeld, language) ?? '';
	}

	/** The node that the reader is busy with, which is another than the step's; null where there is none. */
	get attended(): NodeId | null {
		return this.#quiz?.node ?? this.sheet?.attended?.blank.node ?? null;
	}

	/** Fades the scene on the stage, and goes as far as its blanks let it; without any it stays where it is. */
	fade(level: number): void {
		const { playback, scene } = this.#workbench;
		playback.seek(level > 0 ? Infinity : playback.position);
		this.#book()?.setLevel(scene, level);
	}

	/** Until the blanks are known, nothing of what might be one is shown. */
	get #gates(): readonly Gate[] {
		const asked = this.#quiz?.held;
		const blanks =
			this.#sheet?.gates ??
			this.#fadedScenes.map((scene) => ({ scene, position: 0, lastScene: Infinity, by: 'blank' }));
		return [
			...(blanks as readonly Gate[]),
			...(asked ? [{ ...asked, lastScene: Infinity, by: 'quiz' as const }] : [])
		];
	}

	get #fadedScenes(): readonly number[] {
		const book = this.#book();
		return book
			? this.#workbench.scenes.flatMap(({ name }, scene) => (book.levelOf(name) > 0 ? scene : []))
			: [];
	}

	async #load(): Promise<void> {
		const { BlankSheet } = await import('./blank-sheet.svelte.ts');
		this.#sheet ??= new BlankSheet(this.#workbench, this.#book);
	}
}
