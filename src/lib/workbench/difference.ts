/** By how much an edit has changed a number that is shown. */

/** The change of a number; null where it is the same, or where one of the two is not there. */
export function difference(now: number | null, before: number | null | undefined): number | null {
	if (now === null || before == null || Object.is(now, before)) return null;
	return now - before;
}
