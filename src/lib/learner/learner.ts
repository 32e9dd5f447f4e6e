/**
 * The learner is what one reader has done and likes. Every event that counts changes it at once, is
 * written in a transaction of its own and told to the other tabs; what they tell is merged, never
 * put in place of what is known here.
 */
import { openBrowserStore } from './browser-store.ts';
import { openBrowserChannel, type Channel } from './channel.ts';
import { emptyEntries, withEntry } from './entries.ts';
import { handOver } from './hand-over.ts';
import { Ledger, type Status } from './ledger.ts';
import { readMirror, writeMirror } from './mirror.ts';
import { practiceRecord } from './practice-record.ts';
import { practiceOf, type Practice } from './practice.ts';
import { placeRecord } from './place.ts';
import { progressOf, type LessonProgress, type Time } from './progress.ts';
import { progressRecord, settingsRecord } from './record.ts';
import { defaultChoices, settingsOf, type Choice, type Settings, type Theme } from './settings.ts';
import type { Store } from './store.ts';
import { wholeRecord, type WholeRecord } from './whole-record.ts';

/** What a learner is opened with; in a page, nothing. */
export interface LearnerOptions {
	/** Opens the store; `onOutdated` tells that a later release has taken it over. */
	readonly openStore?: (onOutdated: () => void) => Promise<Store>;
	readonly channel?: Channel;
	/** Milliseconds since 1970. */
	readonly now?: () => Time;
}

/** What one reader has done, in every tab. */
export interface Learner {
	/** Resolves once all that is kept has been read, or cannot be. */
	readonly ready: Promise<void>;
	/** What was done in a lesson; the same object until it changes. */
	progressOf(lesson: string): LessonProgress;
	readonly settings: Settings;
	/**
	 * Whether what is done is kept: `saved` in the browser's database, `memory-only` in this tab alone
	 * (storage is denied or full; the next event tries again), `read-only` because a later release of
	 * the page owns the database.
	 */
	readonly status: Status;
	/** Answers a prediction with an option's id or 'shown'. Only the first answer counts. */
	answerPrediction(lesson: string, prediction: string, choice: string): void;
	/** Keeps what was typed into a field and whether it was right. */
	attemptExercise(
		lesson: string,
		exercise: string,
		field: string,
		text: string,
		isRight: boolean
	): void;
	/** Notes that a beat, given by its step's address, is being read. */
	reachBeat(lesson: string, address: string): void;
	/** What was practised in a lesson; the same object until it changes. */
	practiceOf(lesson: string): Practice;
	/** Chooses how much is faded in a scene of a lesson, from 0 to 3. */
	setFading(lesson: string, scene: string, level: number): void;
	/** Notes that a blank was shown on request. */
	showBlank(lesson: string, blank: string): void;
	/** Keeps the answer to a question about a step; the last one counts. */
	answerQuiz(lesson: string, question: string, isRight: boolean): void;
	/** Where the reader was last in a lesson, as the address of a step; null before she began. */
	placeOf(lesson: string): string | null;
	/** Notes the step at which the stage stands. */
	restAt(lesson: string, address: string): void;
	setTheme(theme: Theme): void;
	setLetterKeys(isOn: boolean): void;
	/** All of it at once: to keep it as a file, to join it with another, to clear it. */
	readonly whole: WholeRecord;
	/** Calls back after every change, from this tab or another; the returned function ends it. */
	subscribe(listener: () => void): () => void;
	/** Lets go of store and channel once everything is written. */
	close(): Promise<void>;
}

/**
 * Opens what is known of the reader. She can go on at once: what is kept joins what she does meanwhile
 * as soon as it has been read. Where nothing can be stored, memory serves.
 */
export function openLearner({
	openStore = openBrowserStore,
	channel = openBrowserChannel(),
	now = Date.now
}: LearnerOptions = {}): Learner {
	const ledger = new Ledger(channel, openStore);
	const lessonKey = (lesson: string) => `lesson/${lesson}`;
	const progress = (lesson: string) => ledger.contentOf(lessonKey(lesson), progressRecord);
	const note = (lesson: string, done: Parameters<typeof progressOf>[0]) =>
		ledger.add(lessonKey(lesson), progressRecord, progressOf(done));
	const practiceKey = (lesson: string) => `practice/${lesson}`;
	const practice = (lesson: string) => ledger.contentOf(practiceKey(lesson), practiceRecord);
	const practise = (lesson: string, done: Partial<Practice>) =>
		ledger.add(practiceKey(lesson), practiceRecord, practiceOf(done));
	const placeKey = (lesson: string) => `place/${lesson}`;
	const place = (lesson: string) => ledger.contentOf(placeKey(lesson), placeRecord);
	const one = <T>(name: string, entry: T) => withEntry(emptyEntries<T>(), name, entry);
	/** Now, but always after what it follows: clocks are set back. */
	const after = (before: Time | undefined) => Math.max(Math.trunc(now()), (before ?? 0) + 1);

	const choices = () => ledger.contentOf('settings', settingsRecord);
	const choose = <T>(before: Choice<T>, value: T): Choice<T> => ({
		value,
		time: after(before.time)
	});
	const setTheme = (theme: Theme) => {
		if (theme === choices().theme.value) return;
		const choice = choose(choices().theme, theme);
		ledger.add('settings', settingsRecord, { ...defaultChoices, theme: choice });
	};
	/** Until a choice is read or made, the first paint's theme stays. */
	const mirrored = mirroredTheme();
	const theme = () => (choices().theme.time === 0 ? mirrored : choices().theme.value);
	ledger.subscribe(() => writeMirror(theme()));
	const endHandingOver = handOver(ledger);
	const ready = ledger.open().then(() => {
		if (choices().theme.time === 0) setTheme(mirrored);
	});

	return {
		ready,
		progressOf: progress,
		get settings() {
			return { ...settingsOf(choices()), theme: theme() };
		},
		get status() {
			return ledger.status;
		},
		answerPrediction(lesson, prediction, choice) {
			if (progress(lesson).predictions[prediction]) return;
			note(lesson, { predictions: one(prediction, { choice, time: after(undefined) }) });
		},
		attemptExercise(lesson, exercise, field, text, isRight) {
			const known = progress(lesson).exercises[exercise]?.fields[field];
			const attempts = (known?.attempts ?? 0) + 1;
			const record = { text, isRight, attempts, time: after(known?.time) };
			note(lesson, { exercises: one(exercise, { fields: one(field, record) }) });
		},
		reachBeat(lesson, address) {
			const { beat, reached } = progress(lesson);
			if (beat === address) return;
			note(lesson, { reached: one(address, after(reached[beat ?? address])) });
		},
		practiceOf: practice,
		setFading(lesson, scene, level) {
			const before = practice(lesson).levels[scene];
			if ((before?.value ?? 0) === level) return;
			practise(lesson, { levels: one(scene, { value: level, time: after(before?.time) }) });
		},
		showBlank(lesson, blank) {
			if (practice(lesson).shown[blank] !== undefined) return;
			practise(lesson, { shown: one(blank, after(undefined)) });
		},
		answerQuiz(lesson, question, isRight) {
			const before = practice(lesson).quiz[question];
			practise(lesson, { quiz: one(question, { isRight, time: after(before?.time) }) });
		},
		placeOf(lesson) {
			const { step, time } = place(lesson);
			return time === 0 ? progress(lesson).beat : step;
		},
		restAt(lesson, address) {
			const before = place(lesson);
			if (before.step === address) return;
			ledger.add(placeKey(lesson), placeRecord, { step: address, time: after(before.time) });
		},
		setTheme,
		setLetterKeys(isOn) {
			if (isOn === choices().letterKeys.value) return;
			const letterKeys = choose(choices().letterKeys, isOn);
			ledger.add('settings', settingsRecord, { ...defaultChoices, letterKeys });
		},
		whole: wholeRecord(ledger, now),
		subscribe: (listener) => ledger.subscribe(listener),
		close() {
			endHandingOver();
			return ledger.close();
		}
	};
}

function mirroredTheme(): Theme {
	const theme = readMirror();
	return theme === 'light' || theme === 'dark' ? theme : 'auto';
}
