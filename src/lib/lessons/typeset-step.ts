/** The prerendered formulas of one position. */

/** KaTeX's markup of the step's formula and of the whole chain to its node, where there is one. */
export interface TypesetStep {
	readonly step: string | null;
	readonly chain: string | null;
}
