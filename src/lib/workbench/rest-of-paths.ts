/** What is left of a sum over paths beside those that are listed: how many there are, and what they add. */
import type { OutputPaths } from '#lib/autodiff/index.ts';

/** The paths that are not listed. */
export interface RestOfPaths {
	/** Null when there are too many to count. */
	readonly count: bigint | null;
	/** Null while not every local derivative is known. */
	readonly sum: number | null;
}

/** Counts the paths that are not listed and adds them up. */
export function restOf({ paths, count, sum }: OutputPaths): RestOfPaths {
	const listed = paths.reduce<number | null>(
		(whole, { product }) => (whole === null || product === null ? null : whole + product),
		0
	);
	const left = count === null ? null : count - BigInt(paths.length);
	const rest = sum === null || listed === null ? null : sum - listed;
	// What is left of a subtraction of equals is noise.
	const isNoise = rest !== null && Math.abs(rest) < 1e-12 * Math.abs(sum ?? 0);
	return { count: left, sum: isNoise ? 0 : rest };
}
