/**
 * Random numbers that are the same on every run: a program that is shown to a class must not change
 * under the teacher's hands. The generator is mulberry32 (Tommy Ettinger's, 32 bits of state), not
 * Python's Mersenne Twister: the numbers differ from Python's, their distribution does not.
 */

/** A seeded stream of random numbers. */
export class RandomNumbers {
	#state = 0;

	/** Starts the stream that belongs to a seed; without one, the stream of 0. */
	seed(seed = 0): void {
		// Both halves of the number count, so that 0.1 and 0.2 are different seeds.
		const [low = 0, high = 0] = new Uint32Array(new Float64Array([seed]).buffer);
		this.#state = low ^ Math.imul(high, 0x9e3779b1);
	}

	/** The next number, at least 0 and below 1, with 53 random bits. */
	next(): number {
		return (this.#bits() * 2 ** 21 + (this.#bits() >>> 11)) / 2 ** 53;
	}

	/** The next number of a normal distribution (Box and Muller, 1958). */
	gauss(mean: number, deviation: number): number {
		const radius = Math.sqrt(-2 * Math.log(1 - this.next()));
		return mean + deviation * radius * Math.cos(2 * Math.PI * this.next());
	}

	#bits(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return (mixed ^ (mixed >>> 14)) >>> 0;
	}
}
