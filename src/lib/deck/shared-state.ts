/**
 * A state that several windows hold in common: the audience's picture and the presenter's. Each change is
 * sent whole with its version, and the newest holds everywhere, whatever was lost on the way. A window
 * that joins asks, shows what it is told, and moves nobody.
 */
import { readDeckMessage, type DeckMessage } from './deck-message.ts';
import { isNewer, type Version } from './version.ts';

/** The way to the other windows. Messages may be lost, doubled or come late. */
export interface DeckChannel {
	post(message: DeckMessage): void;
	/** Adds one who listens; the returned function ends it. */
	listen(listener: (heard: unknown) => void): () => void;
}

/** What a shared state is made of. */
export interface SharedStateOptions<T> {
	readonly channel: DeckChannel;
	/** The lecture, and which of its states this is. */
	readonly room: string;
	readonly topic: string;
	/** The name of this window, unlike that of any other. */
	readonly window: string;
	/** What holds at first. */
	readonly initial: T;
	/** True for the window that began the lecture: what it shows at first counts as chosen. */
	readonly leads: boolean;
	/** Reads a state that was heard; null when it is none. */
	readonly read: (heard: unknown) => T | null;
	/** Called when another window changed the state. */
	readonly onchange: (state: T) => void;
	/** Called when another window is heard. */
	readonly onheard?: () => void;
}

/** One end of a shared state. */
export class SharedState<T> {
	readonly #options: SharedStateOptions<T>;
	readonly #stop: () => void;
	#state: T;
	#version: Version;

	constructor(options: SharedStateOptions<T>) {
		this.#options = options;
		this.#state = options.initial;
		this.#version = options.leads ? { count: 1, by: options.window } : { count: 0, by: '' };
		this.#stop = options.channel.listen((heard) => this.#hear(heard));
		this.ask();
	}

	/** What holds. */
	get state(): T {
		return this.#state;
	}

	/** Whether what holds was chosen by somebody: before, it is only what this window shows at first. */
	get isJoined(): boolean {
		return this.#version.count > 0;
	}

	/** Changes the state here and everywhere. */
	change(state: T): void {
		this.#state = state;
		this.#version = { count: this.#version.count + 1, by: this.#options.window };
		this.#post('tell');
	}

	/** Says what is known here and asks whether anybody knows something newer; done again from time to time. */
	ask(): void {
		this.#post('ask');
	}

	/** Hears and says nothing any more. */
	close(): void {
		this.#stop();
	}

	#hear(heard: unknown): void {
		const { room, topic, window, read, onchange, onheard } = this.#options;
		const message = readDeckMessage(heard);
		if (!message || message.room !== room || message.topic !== topic) return;
		if (message.from === window) return;
		onheard?.();
		if (isNewer(message.version, this.#version)) {
			const state = read(message.state);
			if (state === null) return;
			this.#state = state;
			this.#version = message.version;
			onchange(state);
		} else if (message.kind === 'ask' || isNewer(this.#version, message.version)) {
			// Also to one that tells what is old: it has missed something.
			this.#post('tell');
		}
	}

	#post(kind: 'ask' | 'tell'): void {
		const { channel, room, topic, window } = this.#options;
		channel.post({
			stepgrad: 'deck',
			room,
			topic,
			from: window,
			kind,
			version: this.#version,
			state: this.#state
		});
	}
}
