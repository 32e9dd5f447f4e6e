/**
 * “Quiz me” on a stage: one question after the other, each about the step that comes next. The stage
 * waits before that step until it is answered, then takes it. What the lesson asks itself is left to it.
 */
import type { NodeId } from '#lib/autodiff/index.ts';
import type { Language } from '#lib/notation/index.ts';
import type { Holder } from '#lib/player/index.ts';
import { askAbout, type QuizOption, type QuizQuestion } from '#lib/quiz/index.ts';
import type { Workbench } from '#lib/workbench/index.ts';
import { practiceText } from '../messages/practice.ts';
import type { PracticeBook } from './practice-book.ts';

/** The place before the step that is asked about. */
interface AskedPlace {
	readonly scene: number;
	readonly position: number;
	/** Chooses among the questions that are possible there. */
	readonly seed: number;
}

/** What was answered, with what is said to it. */
export interface QuizAnswer {
	readonly said: string;
	readonly isRight: boolean;
	readonly feedback: string;
	/** The right answer, as it stood among the options; empty where a number was typed. */
	readonly right: string;
}

/** The questions of one stage. */
export class QuizSession {
	readonly #workbench: Workbench;
	readonly #book: () => PracticeBook | null;
	readonly #language: () => Language;
	#asked = $state.raw<AskedPlace | null>(null);
	#answer = $state.raw<QuizAnswer | null>(null);
	readonly #question = $derived.by(() => {
		const asked = this.#asked;
		const run = asked && this.#workbench.scenes[asked.scene];
		return run ? askAbout(run.trace, asked.position, this.#language(), asked.seed) : null;
	});

	constructor(workbench: Workbench, book: () => PracticeBook | null, language: () => Language) {
		this.#workbench = workbench;
		this.#book = book;
		this.#language = language;
		this.ask();
	}

	/** The open question, or the one that was answered last; null where there is nothing to ask. */
	get question(): QuizQuestion | null {
		return this.#question;
	}
	/** The answer to it; null while it is open. */
	get answer(): QuizAnswer | null {
		return this.#answer;
	}
	/** Where the open question holds the stage. */
	get held(): AskedPlace | null {
		return this.#answer || !this.#question ? null : this.#asked;
	}
	/** The node that the open question is about; null where there is none. */
	get node(): NodeId | null {
		const { held } = this;
		const run = held && this.#workbench.scenes[held.scene];
		return run?.trace.steps[held?.position ?? -1]?.node ?? null;
	}
	/** What keeps the quiz from asking on: a question of the lesson or a blank; null when nothing does. */
	get blockedBy(): Holder | null {
		const { position, limit, holder } = this.#workbench.playback;
		return !this.held && position === limit && holder !== 'quiz' ? holder : null;
	}
	/** What is said to somebody who wants to pass an open question. */
	get waiting(): string {
		return practiceText(this.#language()).quiz.waiting;
	}
	get score() {
		return this.#book()?.score ?? { right: 0, asked: 0 };
	}

	/** Asks about the next step about which there is something to ask, and goes there. */
	ask(): void {
		const { playback } = this.#workbench;
		this.#asked = null;
		this.#answer = null;
		const { scene, limit } = playback;
		const trace = this.#workbench.scenes[scene]?.trace;
		const seed = this.score.asked;
		playback.pause();
		for (let { position } = playback; trace && position < limit; position++) {
			if (!askAbout(trace, position, this.#language(), seed)) continue;
			playback.seek(position);
			this.#asked = { scene, position, seed };
			return;
		}
		playback.seek(limit);
	}

	/** Answers with an option. */
	choose(option: QuizOption): void {
		const right = this.#question?.options.find(({ isRight }) => isRight);
		this.#take({
			said: option.text,
			isRight: option.isRight,
			feedback: option.feedback,
			right: right?.text ?? ''
		});
	}

	/** Answers with a typed number. */
	type(typed: string): void {
		const verdict = this.#question?.judge?.(typed);
		if (verdict && typed.trim() !== '') this.#take({ said: typed.trim(), right: '', ...verdict });
	}

	#take(answer: QuizAnswer): void {
		const asked = this.#asked;
		if (!asked || !this.#question || this.#answer) return;
		const scene = this.#workbench.scenes[asked.scene]?.name ?? '';
		this.#book()?.answerQuiz(`${scene}:${this.#question.id}`, answer.isRight);
		this.#answer = answer;
		this.#workbench.playback.seek(asked.position + 1, asked.scene);
	}
}
