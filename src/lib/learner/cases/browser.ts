/** A browser for tests: tabs that share one store and one channel, with a clock turned by hand. */
import { openLearner, type Learner } from '../learner.ts';
import { MemoryStore, type Replacement, type Store } from '../store.ts';
import { memoryChannels } from './memory-channel.ts';

/** A browser in which tabs are opened: one store, one channel, a clock that is turned by hand. */
export class Browser {
	store: Store = new MemoryStore();
	readonly channels = memoryChannels();
	time = 1000;

	async open(
		openStore: (onOutdated: () => void) => Promise<Store> = async () => this.store
	): Promise<Learner> {
		const learner = openLearner({ openStore, channel: this.channels.open(), now: () => this.time });
		await learner.ready;
		return learner;
	}
}

/** A store that refuses to be written while `isFull`. */
export class FillingStore extends MemoryStore {
	isFull = false;

	override update(key: string, change: (kept: unknown) => Replacement | null): Promise<boolean> {
		if (this.isFull) return Promise.reject(new DOMException('Full.', 'QuotaExceededError'));
		return super.update(key, change);
	}
}

/** Closes a tab once everything is written, and opens another. */
export async function reopened(learner: Learner, browser: Browser): Promise<Learner> {
	await learner.close();
	return browser.open();
}

/** Lets everything happen that waits for nothing but its turn. */
export function settled(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve));
}
