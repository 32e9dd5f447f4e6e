/**
 * The way between the windows of a lecture: a channel that all of this site hear, and messages to the
 * window that opened this one or that it has heard from. Inside another site's page the browser keeps the
 * channel apart; messages still arrive.
 */
import type { DeckChannel } from '#lib/deck/index.ts';

/** A channel of a page. */
export interface WindowChannel extends DeckChannel {
	/** Adds a window that this one has opened. */
	join(other: Window): void;
	close(): void;
}

/** Opens the way. Every message may come twice; who listens does not mind. */
export function openWindowChannel(): WindowChannel {
	const listeners = new Set<(heard: unknown) => void>();
	const others = new Set<Window>();
	const hear = (heard: unknown) => {
		for (const listener of listeners) listener(heard);
	};
	const opener = window.opener as Window | null;
	if (opener && opener !== window) others.add(opener);
	let broadcast: BroadcastChannel | null = null;
	try {
		broadcast = new BroadcastChannel('stepgrad-deck');
		broadcast.onmessage = (event: MessageEvent<unknown>) => hear(event.data);
	} catch {
		// Denied: messages between windows remain.
	}
	const take = (event: MessageEvent<unknown>) => {
		if (event.origin !== location.origin || !event.source || event.source === window) return;
		// A window that was reloaded no longer knows whom it had opened, but hears from it.
		if ('closed' in event.source) others.add(event.source);
		hear(event.data);
	};
	addEventListener('message', take);
	return {
		post(message) {
			broadcast?.postMessage(message);
			for (const other of others) {
				if (other.closed) others.delete(other);
				else other.postMessage(message, location.origin);
			}
		},
		listen(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		join: (other) => others.add(other),
		close() {
			removeEventListener('message', take);
			broadcast?.close();
			broadcast = null;
			others.clear();
		}
	};
}
