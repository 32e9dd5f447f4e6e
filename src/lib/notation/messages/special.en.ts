/** What is said of special cases: why 1, why 0, and where an infinite or undefined number began. */

/** Why a number is the first that is not finite. */
export type OriginCause =
	| 'given'
	| 'assigned'
	| 'divisionByZero'
	| 'logOfZero'
	| 'belowZero'
	| 'slope'
	| 'tooLarge'
	| 'indefinite';

/** Where an infinite or undefined number began. */
export interface Origin {
	/** The name of the node in which it began. */
	readonly node: string;
	/** The step, from 1; null when it was there from the start. */
	readonly step: number | null;
	readonly isHere: boolean;
	readonly cause: OriginCause;
}

const causes: Readonly<Record<OriginCause, string>> = {
	given: 'the given value',
	assigned: 'the program set it',
	divisionByZero: 'a division by 0',
	logOfZero: 'the logarithm of 0',
	belowZero: 'a number below 0, for which there is no result',
	slope: 'a slope that is not finite at this point',
	tooLarge: 'a result too large for a number',
	indefinite: 'numbers that have no definite result'
};

/** English special cases. */
export const special = {
	seed: (output: string) =>
		`Why 1? When ${output} grows by a little, ${output} grows just as much.`,
	closed: (node: string) => `The ReLU is closed: ${node} is negative, so the unit gives 0.`,
	closedGrad: (node: string) =>
		`Why 0? The ReLU is closed: ${node} is negative, and a small change of it changes nothing.`,
	corner: (node: string) =>
		`${node} is exactly 0, the corner of the ReLU: its slope is taken as 0.`,
	kink: (node: string) =>
		`${node} is exactly 0, where the absolute value turns: its slope is taken as 0.`,
	tie: () => 'Both operands are equal, so each gets one half.',
	flat: (node: string, consumer: string) =>
		`Why 0? The local derivative is 0 here: a small change of ${node} does not change ${consumer}.`,
	nothing: (consumer: string) =>
		`Why 0? Nothing arrives at ${consumer}, and 0 times anything is 0.`,
	twice: (node: string, consumer: string) =>
		`${node} stands twice in ${consumer}: each place gives it a part of its own.`,
	notFinite: (isGrad: boolean, isUndefined: boolean, { node, step, isHere, cause }: Origin) => {
		const what = `The ${isGrad ? 'gradient' : 'value'} is ${isUndefined ? 'undefined' : 'infinite'}`;
		if (isHere) return `${what}. It begins here: ${causes[cause]}.`;
		if (step === null) return `${what}. It began with the given value of ${node}.`;
		return `${what}. It began at step ${step}, with ${node}: ${causes[cause]}.`;
	}
};

/** What every language must say of special cases. */
export type Special = typeof special;
