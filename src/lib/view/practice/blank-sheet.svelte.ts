/**
 * The blanks of a stage: which there are, what was typed into them, and which of them hold it. A blank
 * that an exercise of the lesson asks for too is one answer: it is kept once, for both.
 */
import type { Graph } from '#lib/autodiff/index.ts';
import type { Language } from '#lib/notation/index.ts';
import type { Gate } from '#lib/player/index.ts';
import {
	blanksOf,
	heldBefore,
	judgeBlank,
	type Blank,
	type BlankVerdict,
	type FadeLevel
} from '#lib/quiz/index.ts';
import type { Workbench } from '#lib/workbench/index.ts';
import { answerPlace, authorsWords, type AnswerPlace } from './answer-place.ts';
import { blankMessage } from './blank-text.ts';
import type { FilledBlank } from './filled-blank.ts';
import type { PracticeBook } from './practice-book.ts';

/** The blanks of the scenes of one stage. */
export class BlankSheet {
	readonly #workbench: Workbench;
	readonly #book: () => PracticeBook | null;
	/** The blank that has, or had last, the focus. */
	current = $state.raw<string | null>(null);
	/** The words of the note on the first wrong number, where the lesson wrote them. */
	note = $state.raw('');
	#rightId = $state.raw<string | null>(null);
	readonly #sheets = $derived.by(() =>
		this.#workbench.scenes.map((_run, scene) => this.#sheetOf(scene))
	);

	constructor(workbench: Workbench, book: () => PracticeBook | null) {
		this.#workbench = workbench;
		this.#book = book;
	}

	/** Where open blanks hold the stage. */
	get gates(): readonly Gate[] {
		return this.#sheets.flatMap((all, scene): Gate[] => {
			const filled = new Set(all.filter(({ isFilled }) => isFilled).map(({ blank }) => blank.id));
			const blanks = all.map(({ blank }) => blank);
			const position = heldBefore(blanks, (id) => filled.has(id));
			return position === null ? [] : [{ scene, position, lastScene: Infinity, by: 'blank' }];
		});
	}

	/** All blanks of the scene on the stage, in the order of the computation. */
	get all(): readonly FilledBlank[] {
		return this.#sheets[this.#workbench.playback.scene] ?? [];
	}
	/** Those that must be filled in; the others are steps on the way to them. */
	get required(): readonly FilledBlank[] {
		return this.all.filter(({ blank }) => !blank.isInner);
	}
	get filledCount(): number {
		return this.required.filter(({ isFilled }) => isFilled).length;
	}
	/** The first that is still open; null once all are filled in. */
	get firstOpen(): FilledBlank | null {
		return this.required.find(({ isFilled }) => !isFilled) ?? null;
	}
	/** The one that the reader is at: the one with the focus while it is open, else the first open one. */
	get attended(): FilledBlank | null {
		const current = this.all.find(({ blank }) => blank.id === this.current);
		return current && !current.isFilled ? current : this.firstOpen;
	}
	/** Those that stand on the nodes now: of the half that is being worked on, what the stage does not show. */
	get fields(): readonly FilledBlank[] {
		const kind = this.firstOpen?.blank.kind;
		const { position } = this.#workbench.frame;
		return this.all.filter(({ blank }) => blank.kind === kind && blank.step >= position);
	}
	/** Those whose number the reader found and the stage shows. */
	get found(): readonly FilledBlank[] {
		const { position } = this.#workbench.frame;
		return this.all.filter(
			({ blank, isFilled, isShown }) => isFilled && !isShown && blank.step < position
		);
	}
	/** The first with a wrong number, which is told why. */
	get firstWrong(): FilledBlank | null {
		const isWrong = ({ verdict, isFilled }: FilledBlank) => verdict !== null && !isFilled;
		const current = this.all.find(({ blank }) => blank.id === this.current);
		return current && isWrong(current) ? current : (this.fields.find(isWrong) ?? null);
	}

	/** The blank that was filled in last; null before the first, and after a wrong number. */
	get lastRight(): FilledBlank | null {
		return this.all.find(({ blank }) => blank.id === this.#rightId) ?? null;
	}

	/** What the stage says while blanks hold it; empty when nothing. */
	message(graph: Graph, isHeld: boolean, language: Language): string {
		return blankMessage(this, graph, isHeld, this.note, language);
	}

	/** Checks a typed text; a right one lets the stage go on. Whether it is right. */
	check({ blank, place }: FilledBlank, text: string): boolean {
		const typed = text.trim();
		if (typed === '') return false;
		const { kind } = this.#judge(blank, place, typed, this.#workbench.playback.scene);
		const isRight = kind === 'right';
		this.#book()?.attempt(place.exercise, blank.id, typed, isRight);
		this.#rightId = isRight ? blank.id : null;
		this.#workbench.playback.seek(Infinity);
		return isRight;
	}

	/** Fills a blank in, on request. */
	show({ place }: FilledBlank): void {
		this.#rightId = null;
		this.#book()?.show(place.key);
		this.#workbench.playback.seek(Infinity);
	}

	/** The next open blank after one, else the first; null once there is none. */
	after({ blank }: FilledBlank): FilledBlank | null {
		const next = this.fields.find(
			(other) => !other.isFilled && !other.blank.isInner && other.blank.step > blank.step
		);
		return next ?? this.firstOpen;
	}

	#sheetOf(scene: number): readonly FilledBlank[] {
		const book = this.#book();
		const run = this.#workbench.scenes[scene];
		const level = (run && book?.levelOf(run.name)) ?? 0;
		if (!book || !run || level === 0) return [];
		const exercises = book.exercises.filter((exercise) => exercise.scene === scene);
		const also = exercises.flatMap(({ items }) => items.map(({ id }) => id));
		return blanksOf(run.trace, level as FadeLevel, { also }).map((blank) => {
			const place = answerPlace(blank, run, exercises);
			const record = book.fieldOf(place.exercise, blank.id);
			const isShown = book.isShown(place.key);
			const text = record?.text ?? '';
			return {
				...{ blank, place, text },
				verdict: text === '' ? null : this.#judge(blank, place, text, scene),
				html: authorsWords(place, text),
				isFilled: isShown || (record?.isRight ?? false),
				isShown: isShown && !record?.isRight
			};
		});
	}

	#judge(blank: Blank, { field }: AnswerPlace, text: string, scene: number): BlankVerdict {
		const traces = this.#workbench.scenes.map(({ trace }) => trace);
		const tolerance = Math.max(field?.tolerance ?? 0, blank.tolerance);
		const trace = traces[scene];
		return trace
			? judgeBlank(trace, { ...blank, tolerance }, text, traces)
			: { kind: 'unreadable' };
	}
}
