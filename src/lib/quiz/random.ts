/** Chance that can be repeated: the same seed gives the same choices, in a test and in a link. */

/** Gives numbers from 0 to 1 (1 excluded), always the same ones for a seed (mulberry32, T. Ettinger 2017). */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** One of several, by chance; undefined where there is none. */
export function pick<T>(random: () => number, choices: readonly T[]): T | undefined {
	return choices[Math.floor(random() * choices.length)];
}
