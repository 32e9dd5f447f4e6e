/** A channel between windows in a test: messages wait until they are delivered, doubled or lost by hand. */
import type { DeckMessage } from '../deck-message.ts';
import type { DeckChannel } from '../shared-state.ts';

/** A message on its way to one listener. */
interface Parcel {
	readonly message: DeckMessage;
	readonly to: (heard: unknown) => void;
}

/** All windows of a test are on one of these. */
export class LossyChannel {
	readonly #listeners = new Map<object, (heard: unknown) => void>();
	waiting: Parcel[] = [];
	/** Everything that was ever posted. */
	readonly posted: DeckMessage[] = [];

	/** One window's end. */
	join(): DeckChannel {
		const key = {};
		return {
			post: (message) => {
				this.posted.push(message);
				for (const [other, to] of this.#listeners) {
					// A channel copies what it carries.
					if (other !== key) this.waiting.push({ message: structuredClone(message), to });
				}
			},
			listen: (listener) => {
				this.#listeners.set(key, listener);
				return () => this.#listeners.delete(key);
			}
		};
	}

	/** Delivers the message at a place in the line, which stays there where it is doubled. */
	deliver(place: number, isDoubled = false): void {
		const parcel = this.waiting[place % Math.max(1, this.waiting.length)];
		if (!parcel) return;
		if (!isDoubled) this.waiting = this.waiting.filter((other) => other !== parcel);
		parcel.to(parcel.message);
	}

	/** Loses the message at a place in the line. */
	lose(place: number): void {
		const parcel = this.waiting[place % Math.max(1, this.waiting.length)];
		this.waiting = this.waiting.filter((other) => other !== parcel);
	}

	/** Delivers everything, and what that makes others say. */
	settle(): void {
		while (this.waiting.length > 0) this.deliver(0);
	}
}
