/**
 * Judging what a learner chose by running it. Goals are tried in order, and the first that does not hold
 * says why: “still 7.354 after five steps” teaches more than “wrong”.
 */

/** Bounds of a number; null where there is none. */
export interface Bounds {
	readonly above: number | null;
	readonly below: number | null;
	readonly atLeast: number | null;
	readonly atMost: number | null;
}

/** Whether a number keeps to its bounds. What is undefined keeps to none. */
export function isWithin(number: number, { above, below, atLeast, atMost }: Bounds): boolean {
	if (Number.isNaN(number)) return false;
	if (above !== null && number <= above) return false;
	if (below !== null && number >= below) return false;
	if (atLeast !== null && number < atLeast) return false;
	return atMost === null || number <= atMost;
}

/** The first goal whose number does not keep to its bounds; null when all of them hold. */
export function brokenGoal<Goal extends { readonly bounds: Bounds }>(
	goals: readonly Goal[],
	numberOf: (goal: Goal) => number
): Goal | null {
	return goals.find((goal) => !isWithin(numberOf(goal), goal.bounds)) ?? null;
}
