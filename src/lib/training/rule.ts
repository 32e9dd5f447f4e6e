/** A rule says yes where a number is above a threshold. Held against what happened, it is right or wrong. */
import { pointOn } from './curve.ts';
import type { Objective } from './objective.ts';

/** Something known: at a number of the leaf it happened, or it did not. */
export interface Case {
	readonly place: number;
	readonly happened: boolean;
}

/** What a rule says of a case. */
export interface Verdict extends Case {
	/** The number that is compared with the threshold. */
	readonly value: number;
	readonly says: boolean;
	readonly isRight: boolean;
}

/** What the rule “yes above the threshold” says of each case, for an objective of one leaf. */
export function judgeCases(
	objective: Objective,
	threshold: number,
	cases: readonly Case[]
): readonly Verdict[] {
	return cases.map(({ place, happened }) => {
		const { value } = pointOn(objective, [place], 0, place);
		const says = value > threshold;
		return { place, happened, value, says, isRight: says === happened };
	});
}

/** How many cases the rule is right about. */
export function countRight(verdicts: readonly Verdict[]): number {
	return verdicts.filter(({ isRight }) => isRight).length;
}
