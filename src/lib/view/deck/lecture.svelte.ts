/**
 * A lecture as one of its windows has it: which stop is shown, what is drawn and pointed at, how long it
 * has lasted. All of it is shared with the other windows; a window that joins moves nobody.
 */
import {
	beginStroke,
	besideSlide,
	clearStrokes,
	emptyDrawing,
	extendStroke,
	extendTrail,
	fadeTrail,
	newTimer,
	readDeckState,
	readDrawing,
	readPointer,
	readTimer,
	SharedState,
	showSlide,
	startTimer,
	stopOf,
	strokesAt,
	undoStroke,
	type CanvasPoint,
	type Deck,
	type DeckChannel,
	type DeckCommand,
	type DeckState,
	type Drawing,
	type LectureTimer,
	type TrailPoint
} from '#lib/deck/index.ts';
import { realClock, type Clock } from '#lib/player/index.ts';

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

/** How long, in milliseconds, the presenter's window waits for the slides before it goes alone. */
const patience = 1500;
/** How often it asks, and after what silence it says so. */
const rhythm = 2000;
const silence = 3 * rhythm;
/** How often the trail of the laser is drawn anew while it fades. */
const fading = 40;

/** One window's end of a lecture. */
export class Lecture {
	readonly deck: Deck;
	readonly #now: () => number;
	readonly #clock: Clock;
	readonly #state: SharedState<DeckState>;
	readonly #ink: SharedState<Drawing>;
	readonly #laser: SharedState<{ readonly at: CanvasPoint | null }>;
	readonly #timing: SharedState<LectureTimer>;
	readonly #ends: (() => void)[] = [];
	#shown = $state.raw<DeckState>({ stop: '', wall: 'slide' });
	#drawing = $state.raw<Drawing>(emptyDrawing);
	#pointer = $state.raw<CanvasPoint | null>(null);
	#trail = $state.raw<readonly TrailPoint[]>([]);
	#timer = $state.raw<LectureTimer>(newTimer);
	#time = $state(0);
	#trailTime = $state(0);
	#heardAt = $state(0);
	#canGoAlone = false;
	/** What the pointer does on the slide in this window. */
	tool = $state<'laser' | 'draw' | null>(null);
	readonly #stop = $derived.by(() => stopOf(this.deck, this.#shown.stop)?.stop ?? 0);

	constructor({ deck, now = Date.now, clock = realClock, stop, ...way }: LectureOptions) {
		this.deck = deck;
		this.#now = now;
		this.#clock = clock;
		this.#time = now();
		this.#shown = { stop: deck.stops[stop]?.address ?? '', wall: 'slide' };
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
		this.#laser = new SharedState<{ readonly at: CanvasPoint | null }>({
			...follows,
			topic: 'laser',
			initial: { at: null },
			read: readPointer,
			onchange: ({ at }) => this.#point(at)
		});
		this.#timing = new SharedState({
			...follows,
			topic: 'timer',
			initial: newTimer,
			read: readTimer,
			onchange: (timer) => (this.#timer = timer)
		});
		this.#ends.push(clock.after(patience, () => (this.#canGoAlone = true)));
		this.#every(rhythm, () => this.#ask(way.leads));
		this.#every(1000, () => (this.#time = now()));
	}

	/** The place of the stop that is shown. */
	get stop(): number {
		return this.#stop;
	}
	get wall() {
		return this.#shown.wall;
	}
	/** The strokes on the stop that is shown. */
	get strokes() {
		return strokesAt(this.#drawing, this.#shown.stop);
	}
	get pointer() {
		return this.#pointer;
	}
	get trail() {
		return this.#trail;
	}
	/** The moment at which the trail is seen. */
	get trailTime(): number {
		return this.#trailTime;
	}
	get timer() {
		return this.#timer;
	}
	/** The time of day, every second. */
	get time(): number {
		return this.#time;
	}
	/** Whether another window answers. */
	get isHeard(): boolean {
		return this.#time - this.#heardAt < silence;
	}

	/** Shows a stop in every window; out of the deck there is none. */
	show(stop: number): void {
		const last = this.deck.stops.length - 1;
		const address = this.deck.stops[Math.min(Math.max(stop, 0), last)]?.address;
		if (address === undefined || address === this.#shown.stop || !this.#mayChange()) return;
		this.#tell({ stop: address, wall: 'slide' });
		const slide = String(this.deck.slides[this.deck.stops[this.stop]?.slide ?? 0]?.number ?? 0);
		// With the first step the lecture has begun; a timer that was stopped stays so.
		const isNew = this.#timer.since === null && this.#timer.spent.size === 0;
		const timer = isNew ? startTimer(this.#timer, this.#now()) : this.#timer;
		this.setTimer(showSlide(timer, slide, this.#now()));
	}

	/** Sets the timer in every window. */
	setTimer(timer: LectureTimer): void {
		this.#time = this.#now();
		this.#timer = timer;
		this.#timing.change(timer);
	}

	/** Does what a key asks for; false where that is a matter of the window. */
	obey(command: DeckCommand): boolean {
		if (this.wall !== 'slide' && command !== 'presenter' && command !== 'full-screen') {
			// The first key after a dark wall brings the slide back, whatever it is.
			this.#tell({ ...this.#shown, wall: 'slide' });
			return true;
		}
		if (command === 'next') this.show(this.stop + 1);
		else if (command === 'back') this.show(this.stop - 1);
		else if (command === 'next-slide') this.show(besideSlide(this.deck, this.stop, 1));
		else if (command === 'previous-slide') this.show(besideSlide(this.deck, this.stop, -1));
		else if (command === 'first') this.show(0);
		else if (command === 'last') this.show(this.deck.stops.length - 1);
		else if (command === 'black' || command === 'white')
			this.#tell({ ...this.#shown, wall: command });
		else if (command === 'laser' || command === 'draw')
			this.take(this.tool === command ? null : command);
		else if (command === 'undo') this.#draw(undoStroke(this.#drawing, this.#shown.stop));
		else if (command === 'clear') this.#draw(clearStrokes(this.#drawing, this.#shown.stop));
		else if (command === 'leave') this.take(null);
		else return false;
		return true;
	}

	/** Takes a tool in hand, or puts it down. */
	take(tool: 'laser' | 'draw' | null): void {
		if (tool !== 'laser') this.pointAt(null);
		this.tool = tool;
	}

	/** Points at a place in every window, or no more. */
	pointAt(at: CanvasPoint | null): void {
		if (at === null && this.#pointer === null) return;
		this.#point(at);
		this.#laser.change({ at });
	}

	beginStroke(point: CanvasPoint): void {
		this.#draw(beginStroke(this.#drawing, this.#shown.stop, point));
	}
	extendStroke(point: CanvasPoint): void {
		this.#draw(extendStroke(this.#drawing, this.#shown.stop, point));
	}

	/** Leaves the lecture. */
	close(): void {
		for (const end of this.#ends) end();
		for (const shared of [this.#state, this.#ink, this.#laser, this.#timing]) shared.close();
	}

	/** Before it has heard where the lecture is, a window that joins must not say where to go. */
	#mayChange(): boolean {
		return this.#state.isJoined || this.#canGoAlone;
	}
	#tell(state: DeckState): void {
		if (!this.#mayChange()) return;
		this.#shown = state;
		this.#state.change(state);
	}
	#draw(drawing: Drawing): void {
		if (drawing === this.#drawing) return;
		this.#drawing = drawing;
		this.#ink.change(drawing);
	}
	#point(at: CanvasPoint | null): void {
		const wasStill = this.#trail.length === 0;
		this.#pointer = at;
		this.#trailTime = this.#now();
		if (at) this.#trail = extendTrail(this.#trail, at, this.#trailTime);
		if (at && wasStill) this.#fade();
	}
	#fade(): void {
		this.#clock.after(fading, () => {
			this.#trailTime = this.#now();
			this.#trail = fadeTrail(this.#trail, this.#trailTime);
			// The last place stays only as long as the pointer does.
			if (this.#trail.length > 1) this.#fade();
			else this.#trail = [];
		});
	}
	/** The presenter's window asks; the slides answer, even where the browser slows them down. */
	#ask(leads: boolean): void {
		if (leads) return;
		for (const shared of [this.#state, this.#ink, this.#timing]) shared.ask();
	}
	#every(span: number, action: () => void): void {
		let end = () => {};
		const again = () => {
			end = this.#clock.after(span, () => {
				action();
				again();
			});
		};
		again();
		this.#ends.push(() => end());
	}
}
