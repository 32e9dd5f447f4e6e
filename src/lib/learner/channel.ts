/** A channel tells the other tabs of this site what was done in this one, as it happens. */

/** Sends to and hears from the other tabs; what is heard may be anything. */
export interface Channel {
	post(message: unknown): void;
	/** Sets who listens. */
	listen(listener: (message: unknown) => void): void;
	close(): void;
}

/** The channel of a page; one that is silent where there is none. */
export function openBrowserChannel(name = 'stepgrad-learner'): Channel {
	let channel: BroadcastChannel | null;
	try {
		channel = new BroadcastChannel(name);
	} catch {
		channel = null;
	}
	return {
		post: (message) => channel?.postMessage(message),
		listen(listener) {
			if (channel) channel.onmessage = (event: MessageEvent<unknown>) => listener(event.data);
		},
		close() {
			channel?.close();
			channel = null;
		}
	};
}
