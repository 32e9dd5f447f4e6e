/**
 * The reader's record as the pages see it: empty until the browser has given it, then always the
 * newest, whichever tab wrote it.
 */
import { createContext } from 'svelte';
import {
	emptyPractice,
	emptyProgress,
	openLearner,
	type Learner,
	type LessonProgress,
	type Practice,
	type Theme,
	type WholeRecord
} from '#lib/learner/index.ts';

/** What the pages read of the record and write to it. */
export class Reader {
	#learner = $state.raw<Learner | null>(null);
	#changes = $state(0);
	#isRead = $state(false);

	/** Opens the record, in a browser; the returned function closes it. */
	open(): () => void {
		const learner = openLearner();
		const unsubscribe = learner.subscribe(() => this.#changes++);
		this.#learner = learner;
		void learner.ready.then(() => (this.#isRead = true));
		return () => {
			unsubscribe();
			void learner.close();
		};
	}

	/** Whether all that is kept has been read, or cannot be. */
	get isRead(): boolean {
		return this.#isRead;
	}
	/** Where what the reader does is kept; null until the record is open. */
	get status() {
		return this.#newest?.status ?? null;
	}
	get theme(): Theme {
		return this.#newest?.settings.theme ?? 'auto';
	}
	set theme(theme: Theme) {
		this.#learner?.setTheme(theme);
	}
	/** Whether keys that are single letters work. */
	get hasLetterKeys(): boolean {
		return this.#newest?.settings.letterKeys ?? true;
	}
	set hasLetterKeys(isOn: boolean) {
		this.#learner?.setLetterKeys(isOn);
	}

	/** What this reader has done in a lesson. */
	progressOf(lesson: string): LessonProgress {
		return this.#newest?.progressOf(lesson) ?? emptyProgress;
	}
	answerPrediction(lesson: string, id: string, choice: string): void {
		this.#learner?.answerPrediction(lesson, id, choice);
	}
	attemptExercise(
		lesson: string,
		exercise: string,
		field: string,
		text: string,
		isRight: boolean
	): void {
		this.#learner?.attemptExercise(lesson, exercise, field, text, isRight);
	}
	reachBeat(lesson: string, address: string): void {
		this.#learner?.reachBeat(lesson, address);
	}

	/** What this reader has practised in a lesson. */
	practiceOf(lesson: string): Practice {
		return this.#newest?.practiceOf(lesson) ?? emptyPractice;
	}
	setFading(lesson: string, scene: string, level: number): void {
		this.#learner?.setFading(lesson, scene, level);
	}
	showBlank(lesson: string, blank: string): void {
		this.#learner?.showBlank(lesson, blank);
	}
	answerQuiz(lesson: string, question: string, isRight: boolean): void {
		this.#learner?.answerQuiz(lesson, question, isRight);
	}

	/** Where this reader was last in a lesson, as the address of a step; null before she began. */
	placeOf(lesson: string): string | null {
		return this.#newest?.placeOf(lesson) ?? null;
	}
	restAt(lesson: string, address: string): void {
		this.#learner?.restAt(lesson, address);
	}
	/** The record as a whole; null until it is open. */
	get whole(): WholeRecord | null {
		return this.#newest?.whole ?? null;
	}

	get #newest(): Learner | null {
		return this.#changes >= 0 ? this.#learner : null;
	}
}

const [getReader, setReader] = createContext<Reader>();

export { getReader, setReader };
