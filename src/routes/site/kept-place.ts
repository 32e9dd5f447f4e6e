/**
 * Keeps the place in the text while the language is changed: the page in the other language is another
 * document, which is opened at the same block.
 */
import { placeInText, type TextPlace } from '#lib/view/index.ts';

const key = 'stepgrad-place';

/** Notes where the reader is, for the page at an address. */
export function keepPlace(address: string): void {
	const text = document.querySelector('article') ?? document.querySelector('main');
	const place = text && placeInText(text);
	if (!place) return;
	try {
		sessionStorage.setItem(key, JSON.stringify({ ...place, path: pathOf(address) }));
	} catch {
		// Denied: the other page opens at its beginning, or at the step in its address.
	}
}

/** The place that was kept for this page, once; null where none was. */
export function takeKeptPlace(): TextPlace | null {
	try {
		const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as unknown;
		sessionStorage.removeItem(key);
		return isKept(kept) && kept.path === location.pathname ? kept : null;
	} catch {
		return null;
	}
}

function isKept(kept: unknown): kept is TextPlace & { readonly path: string } {
	if (typeof kept !== 'object' || kept === null) return false;
	const { id, offset, beat, path } = kept as Readonly<Record<string, unknown>>;
	return (
		typeof id === 'string' &&
		Number.isFinite(offset) &&
		(beat === null || typeof beat === 'string') &&
		typeof path === 'string'
	);
}

function pathOf(address: string): string {
	return new URL(address, location.href).pathname;
}
