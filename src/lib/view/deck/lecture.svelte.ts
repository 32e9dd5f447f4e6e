/**
 * A lecture as one of its windows has it: which stop is shown, what is drawn and pointed at, how long it
 * has lasted. All of it is shared with the other windows; a window that joins moves nobody.
 */
import {
	changedBy,
	clearStrokes,
	comeToSlide,
	emptyDrawing,
	newTimer,
	readDeckState,
	readDrawing,
	readTimer,
	SharedState,
	startAt,
	stopAfter,
	stopOf,
	strokesAt,
	undoStroke,
	type beginStroke,
	type CanvasPoint,
	type Deck,
	type DeckChannel,
	type DeckCommand,
	type DeckState,
	type Drawing,
	type LectureTimer
} from '#lib/deck/index.ts';
import { realClock, type Clock } from '#lib/player/index.ts';
import { every } from './every.ts';
import { Laser } from './laser.svelte.ts';

/** What a window opens its lecture with. */
export interface LectureOptions {
	readonly deck: Deck;
	readonly channel: DeckChannel;
	readonly room: string;
	/** The name of the window. */
	readonly window: string;
	/** True for the window with the slides, false for the presenter's. */
	readonly leads: boolean;
	/** The place of the stop to begin with. */
	readonly stop: number;
	readonly now?: () => number;
	readonly clock?: Clock;
}

/** How long, in milliseconds, a window that joins waits before it goes alone. */
const patience = 1500;
/** How often it asks, and after what silence it says so. */
const rhythm = 2000;
const silence = 3 * rhythm;

/** One window's end of a lecture. */
export class Lecture {
	readonly deck: Deck;
	readonly #now: () => number;
	readonly #state: SharedState<DeckState>;
	readonly #ink: SharedState<Drawing>;
	readonly #timing: SharedState<LectureTimer>;
	readonly #shared: readonly { ask(): void; close(): void }[];
	readonly #ends: (() => void)[] = [];
	#shown = $state.raw<DeckState>(startAt(''));
	#drawing = $state.raw<Drawing>(emptyDrawing);
	#timer = $state.raw<LectureTimer>(newTimer);
	#time = $state(0);
	#heardAt = $state(-Infinity);
	#canGoAlone = $state(false);
	readonly laser: Laser;
	/** What the pointer does on the slide in this window. */
	tool = $state<'laser' | 'draw' | null>(null);
	readonly #stop = $derived.by(() => stopOf(this.deck, this.#shown.stop)?.stop ?? 0);

	constructor({ deck, now = Date.now, clock = realClock, stop, ...way }: LectureOptions) {
		this.deck = deck;
		this.#now = now;
		this.#time = now();
		this.#shown = startAt(deck.stops[stop]?.address ?? '');
		this.#state = new SharedState({
			...way,
			topic: 'stop',
			initial: this.#shown,
			read: readDeckState,
			onchange: (state) => (this.#shown = state),
			onheard: () => (this.#heardAt = now())
		});
		const follows = { ...way, leads: false };
		this.#ink = new SharedState({
			...follows,
			topic: 'ink',
			initial: emptyDrawing,
			read: readDrawing,
			onchange: (drawing) => (this.#drawing = drawing)
		});
		this.laser = new Laser(follows, now, clock);
		this.#timing = new SharedState({
			...follows,
			topic: 'timer',
			initial: newTimer,
			read: readTimer,
			onchange: (timer) => (this.#timer = timer)
		});
		this.#ends.push(clock.after(patience, () => (this.#canGoAlone = true)));
		// The slides answer, even where the browser slows down what they do by themselves.
		this.#shared = [this.#state, this.#ink, this.#timing];
		const ask = () => this.#shared.forEach((shared) => shared.ask());
		if (!way.leads) this.#ends.push(every(clock, rhythm, ask));
		this.#ends.push(every(clock, 1000, () => (this.#time = now())));
	}

	/** The place of the stop that is shown. */
	get stop(): number {
		return this.#stop;
	}
	/** All that is shown, as the windows tell each other. */
	get shown(): DeckState {
		return this.#shown;
	}
	/** The strokes on the stop that is shown. */
	get strokes() {
		return strokesAt(this.#drawing, this.#shown.stop);
	}
	get timer() {
		return this.#timer;
	}
	/** The time of day, every second. */
	get time(): number {
		return this.#time;
	}
	/** Whether no other window has answered for a while. */
	get isAlone(): boolean {
		return this.#canGoAlone && this.#time - this.#heardAt > silence;
	}

	/** Shows a stop in every window; out of the deck there is none. */
	show(stop: number): void {
		const last = this.deck.stops.length - 1;
		const address = this.deck.stops[Math.min(Math.max(stop, 0), last)]?.address;
		if (address === undefined || address === this.#shown.stop) return;
		if (!this.#tell({ ...this.#shown, stop: address, wall: 'slide' })) return;
		const slide = String(this.deck.slides[this.deck.stops[this.stop]?.slide ?? 0]?.number ?? 0);
		this.setTimer(comeToSlide(this.#timer, slide, this.#now()));
	}
	/** Changes in every window what is shown beside the stop: values, hands. */
	change(by: (state: DeckState) => DeckState): void {
		this.#tell(by(this.#shown));
	}
	/** Sets the timer in every window. */
	setTimer(timer: LectureTimer): void {
		this.#time = this.#now();
		this.#timer = timer;
		this.#timing.change(timer);
	}
	/** Does what a key asks for; false where that is a matter of the window. */
	obey(command: DeckCommand): boolean {
		if (command === 'presenter' || command === 'full-screen') return false;
		// The first key after a dark wall brings the slide back, whatever it is.
		const stop = stopAfter(this.deck, this.stop, command);
		if (this.#shown.wall !== 'slide') this.#tell({ ...this.#shown, wall: 'slide' });
		else if (stop !== null) this.show(stop);
		else if (command === 'laser' || command === 'draw') this.take(command);
		else if (command === 'undo') this.#draw(undoStroke(this.#drawing, this.#shown.stop));
		else if (command === 'clear') this.#draw(clearStrokes(this.#drawing, this.#shown.stop));
		else if (command === 'leave') this.take(null);
		else {
			const shown = changedBy(this.#shown, command);
			if (shown === null) return false;
			this.#tell(shown);
		}
		return true;
	}
	/** Takes a tool in hand, or puts it down where it is there already. */
	take(tool: 'laser' | 'draw' | null): void {
		this.tool = this.tool === tool ? null : tool;
		this.laser.pointAt(null);
	}
	/** Begins a stroke, or goes on with it. */
	stroke(change: typeof beginStroke, point: CanvasPoint): void {
		this.#draw(change(this.#drawing, this.#shown.stop, point));
	}
	/** Leaves the lecture. */
	close(): void {
		for (const end of this.#ends) end();
		for (const shared of this.#shared) shared.close();
		this.laser.close();
	}

	/** Before it has heard where the lecture is, a window that joins must not say where to go. */
	#tell(state: DeckState): boolean {
		if (!this.#state.isJoined && !this.#canGoAlone) return false;
		this.#shown = state;
		this.#state.change(state);
		return true;
	}
	#draw(drawing: Drawing): void {
		if (drawing === this.#drawing) return;
		this.#drawing = drawing;
		this.#ink.change(drawing);
	}
}
