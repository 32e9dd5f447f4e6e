/** A room keeps lectures apart that are given in one browser. It outlasts a reload of either window. */

const key = 'stepgrad-room';

/** The room of this window: the one in its address, else the one that this tab had, else a new one. */
export function roomOf(fragment: string): string {
	const asked = new URLSearchParams(fragment.replace(/^#/, '')).get('room');
	const room = /^[\da-f]{8,32}$/.test(asked ?? '') ? asked : readRoom();
	const own = room ?? randomName();
	try {
		sessionStorage.setItem(key, own);
	} catch {
		// Denied: the room lasts as long as the page.
	}
	return own;
}

/** A name that no other window has. */
export function randomName(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(8));
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function readRoom(): string | null {
	try {
		return sessionStorage.getItem(key);
	} catch {
		return null;
	}
}
