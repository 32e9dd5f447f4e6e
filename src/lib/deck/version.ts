/**
 * Which of two states is the newer one, without a common clock: a counter that grows with every change
 * anywhere, and the name of the window that made the change where two changed at once (L. Lamport, Time,
 * clocks, and the ordering of events in a distributed system, 1978).
 */

/** When a state was made. */
export interface Version {
	/** Changes before and with this one; 0 is what a window shows before it has heard of any. */
	readonly count: number;
	/** The window that made it. */
	readonly by: string;
}

/** Whether the first version is newer than the second. A total order: of two different ones, one is newer. */
export function isNewer(a: Version, b: Version): boolean {
	return a.count === b.count ? a.by > b.by : a.count > b.count;
}
