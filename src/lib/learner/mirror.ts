/**
 * The theme is mirrored in localStorage, for the first paint, before any database can answer. It is a
 * copy and may be missing: nothing depends on it.
 */
const key = 'stepgrad-theme';

/** What was mirrored last; null where nothing was, or where storage is denied. */
export function readMirror(): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

/** Mirrors the theme, where that is allowed. */
export function writeMirror(theme: string): void {
	try {
		localStorage.setItem(key, theme);
	} catch {
		// Denied or full: the next first paint shows the default for a moment.
	}
}
