/**
 * What the first paint needs before any database can answer is mirrored in localStorage. It is a copy
 * and may be missing: nothing depends on it.
 */

/** What is mirrored. */
export type Mirrored = 'theme' | 'language';

/** The key in localStorage under which something is mirrored. */
function mirrorKey(name: Mirrored): string {
	return `stepgrad-${name}`;
}

/** What was mirrored last; null where nothing was, or where storage is denied. */
export function readMirror(name: Mirrored): string | null {
	try {
		return localStorage.getItem(mirrorKey(name));
	} catch {
		return null;
	}
}

/** Mirrors a value, where that is allowed. */
export function writeMirror(name: Mirrored, value: string): void {
	try {
		localStorage.setItem(mirrorKey(name), value);
	} catch {
		// Denied or full: the next first paint shows the default for a moment.
	}
}
