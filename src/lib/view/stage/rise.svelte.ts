/** A rise from 0 to 1, as a pulse moves: quick at first, then slower, drawn with the frames of the screen. */

/** One number that rises; 1 while it rests. Svelte's own `Tween` is four times the script. */
export class Rise {
	#height = $state(1);
	#frame = 0;

	/** From 0 to 1 while it rises, null when it is over. */
	get progress(): number | null {
		return this.#height < 1 ? this.#height : null;
	}

	/** Begins at 0 and takes some milliseconds to come to 1. */
	start(duration: number): void {
		this.finish();
		this.#height = 0;
		const begin = performance.now();
		const draw = (now: number) => {
			const rest = 1 - (now - begin) / duration;
			this.#height = rest > 0 ? 1 - Math.min(rest, 1) ** 3 : 1;
			if (rest > 0) this.#frame = requestAnimationFrame(draw);
		};
		this.#frame = requestAnimationFrame(draw);
	}

	/** Is at 1 at once. */
	finish(): void {
		cancelAnimationFrame(this.#frame);
		this.#height = 1;
	}
}
