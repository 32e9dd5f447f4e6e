/** A clock says when the next step is due. The page has a real one; a test turns its own by hand. */
export interface Clock {
	/** Calls back once after some milliseconds; the returned function calls it off. */
	after(milliseconds: number, callback: () => void): () => void;
}

/** The clock of the world. */
export const realClock: Clock = {
	after(milliseconds, callback) {
		const timer = setTimeout(callback, milliseconds);
		return () => clearTimeout(timer);
	}
};

/** A clock that stands still until `advance` is called. */
export class ManualClock implements Clock {
	#now = 0;
	#due: { time: number; callback: () => void }[] = [];

	after(milliseconds: number, callback: () => void): () => void {
		const entry = { time: this.#now + milliseconds, callback };
		this.#due.push(entry);
		return () => {
			this.#due = this.#due.filter((other) => other !== entry);
		};
	}

	/** Lets time pass and calls what falls due, in order. */
	advance(milliseconds: number): void {
		const end = this.#now + milliseconds;
		for (;;) {
			const next = this.#due.toSorted((a, b) => a.time - b.time)[0];
			if (!next || next.time > end) break;
			this.#due = this.#due.filter((other) => other !== next);
			this.#now = next.time;
			next.callback();
		}
		this.#now = end;
	}
}
