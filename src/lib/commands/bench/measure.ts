/**
 * Measuring rivals in one run. They take turns, so that a busy machine slows all of them alike; what
 * counts is the ratio of their medians, never the milliseconds.
 */

/** A named thing to do. */
export interface Rival {
	readonly name: string;
	/** Does it; what it gives is looked at, so that no work is optimised away. */
	run(): number;
	/** How many times the work is that is compared, where `run` does only a part; else 1. */
	readonly times?: number;
}

/** One table of the benchmark: rivals that do the same work; the first is the measure of the others. */
export interface Comparison {
	readonly title: string;
	readonly rivals: readonly Rival[];
}

/** What a rival took. */
export interface Measurement {
	readonly name: string;
	/** Median milliseconds for the whole work. */
	readonly milliseconds: number;
}

const warmUps = 3;

/** Lets each rival run so many times, in turn. */
export function measure(rivals: readonly Rival[], turns = 15): readonly Measurement[] {
	const taken = rivals.map(() => [] as number[]);
	let seen = 0;
	for (let turn = 0; turn < warmUps + turns; turn++) {
		rivals.forEach((rival, place) => {
			const start = performance.now();
			seen += rival.run();
			if (turn >= warmUps) taken[place]?.push(performance.now() - start);
		});
	}
	if (Number.isNaN(seen)) throw new Error('A rival computed something undefined.');
	return rivals.map(({ name, times = 1 }, place) => ({
		name,
		milliseconds: times * median(taken[place] ?? [])
	}));
}

function median(numbers: readonly number[]): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	return sorted[sorted.length >> 1] ?? NaN;
}
