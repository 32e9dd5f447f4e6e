/** What a program tells the recorder beside numbers: names, places, and where a number came from. */
import type { Derivation } from './arithmetic.ts';
import type { Scope, Span } from './graph.ts';

/** What a program knows of a node beside its number. */
export interface NodeDetails {
	readonly name?: string | null;
	readonly span?: Span | null;
	readonly scope?: Scope;
	/** How the value of a leaf came about, where it follows from numbers of the graph. */
	readonly from?: Derivation | null;
}

/** How and where a program assigned a number. */
export interface AssignmentDetails {
	/** How the number came about; null where the program itself says it. */
	readonly from?: Derivation | null;
	readonly scope?: Scope;
}
