/** Tabs without a browser: everything that one of them posts is heard by all others at once. */
import type { Channel } from '../channel.ts';

/** Opens channels that hear one another. What is posted is cloned, as between real tabs. */
export function memoryChannels(): { open(): Channel } {
	const listeners = new Map<Channel, (message: unknown) => void>();
	return {
		open() {
			const channel: Channel = {
				post(message) {
					for (const [other, listener] of listeners) {
						if (other !== channel) listener(structuredClone(message));
					}
				},
				listen: (listener) => void listeners.set(channel, listener),
				close: () => void listeners.delete(channel)
			};
			return channel;
		}
	};
}
