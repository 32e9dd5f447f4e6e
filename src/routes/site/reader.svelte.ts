/**
 * The reader's record as the pages see it: empty until the browser has given it, then always the
 * newest, whichever tab wrote it.
 */
import { createContext } from 'svelte';
import {
	emptyPractice,
	emptyProgress,
	mayHaveRecord,
	openBrowserChannel,
	type Learner,
	type LessonProgress,
	type Practice,
	type Theme,
	type WholeRecord
} from '#lib/learner/index.ts';

/** Nothing can be kept while the script that keeps it does not come. */
const later = () => {};

/** What the pages read of the record and write to it. */
export class Reader {
	#learner = $state.raw<Learner | null>(null);
	#changes = $state(0);
	#isRead = $state(false);
	/** The theme as it was chosen before the record was open. */
	#chosenTheme = $state<Theme>('auto');
	#loading: Promise<Learner> | null = null;
	#close: (() => void) | null = null;

	/**
	 * Opens the record, in a browser: at once where there may be one, else with the first that is to be
	 * kept. The returned function closes it.
	 */
	open(): () => void {
		let isClosed = false;
		void mayHaveRecord().then((may) => {
			if (isClosed) return;
			if (may) this.load();
			else this.#wait();
		});
		return () => {
			isClosed = true;
			this.#close?.();
		};
	}

	/** Opens the record now, even if there is nothing in it yet. */
	load(): void {
		this.#load().catch(later);
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
		return this.#newest?.settings.theme ?? this.#chosenTheme;
	}
	set theme(theme: Theme) {
		this.#chosenTheme = theme;
		this.#keep((learner) => learner.setTheme(theme));
	}
	/** Whether keys that are single letters work. */
	get hasLetterKeys(): boolean {
		return this.#newest?.settings.letterKeys ?? true;
	}
	set hasLetterKeys(isOn: boolean) {
		this.#keep((learner) => learner.setLetterKeys(isOn));
	}

	/** What this reader has done in a lesson. */
	progressOf(lesson: string): LessonProgress {
		return this.#newest?.progressOf(lesson) ?? emptyProgress;
	}
	answerPrediction(lesson: string, id: string, choice: string): void {
		this.#keep((learner) => learner.answerPrediction(lesson, id, choice));
	}
	attemptExercise(
		lesson: string,
		exercise: string,
		field: string,
		text: string,
		isRight: boolean
	): void {
		this.#keep((learner) => learner.attemptExercise(lesson, exercise, field, text, isRight));
	}
	reachBeat(lesson: string, address: string): void {
		this.#keep((learner) => learner.reachBeat(lesson, address));
	}

	/** What this reader has practised in a lesson. */
	practiceOf(lesson: string): Practice {
		return this.#newest?.practiceOf(lesson) ?? emptyPractice;
	}
	setFading(lesson: string, scene: string, level: number): void {
		this.#keep((learner) => learner.setFading(lesson, scene, level));
	}
	showBlank(lesson: string, blank: string): void {
		this.#keep((learner) => learner.showBlank(lesson, blank));
	}
	answerQuiz(lesson: string, question: string, isRight: boolean): void {
		this.#keep((learner) => learner.answerQuiz(lesson, question, isRight));
	}

	/** Where this reader was last in a lesson, as the address of a step; null before she began. */
	placeOf(lesson: string): string | null {
		return this.#newest?.placeOf(lesson) ?? null;
	}
	restAt(lesson: string, address: string): void {
		this.#keep((learner) => learner.restAt(lesson, address));
	}
	/** The record as a whole; null until it is open. */
	get whole(): WholeRecord | null {
		return this.#newest?.whole ?? null;
	}

	/** Does something to the record, which is opened first where it is not open yet. */
	#keep(change: (learner: Learner) => void): void {
		if (this.#learner) change(this.#learner);
		else this.#load().then(change, later);
	}

	/** Nothing is kept yet: until this tab or another keeps something, there is nothing to open. */
	#wait(): void {
		this.#isRead = true;
		const channel = openBrowserChannel();
		channel.listen(() => this.load());
		this.#close = () => channel.close();
	}

	#load(): Promise<Learner> {
		this.#loading ??= import('./record-keeper.ts').then(({ openLearner }) => {
			this.#close?.();
			const learner = openLearner();
			const unsubscribe = learner.subscribe(() => this.#changes++);
			this.#close = () => {
				unsubscribe();
				void learner.close();
			};
			this.#learner = learner;
			void learner.ready.then(() => (this.#isRead = true));
			return learner;
		});
		// What did not come now may come with the next thing to keep.
		this.#loading.catch(() => (this.#loading = null));
		return this.#loading;
	}

	get #newest(): Learner | null {
		return this.#changes >= 0 ? this.#learner : null;
	}
}

const [getReader, setReader] = createContext<Reader>();

export { getReader, setReader };
