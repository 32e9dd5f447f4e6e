/**
 * The ledger holds all records of this tab, writes each change and hears of the changes of other tabs.
 * It knows nothing of lessons: a record is anything that can be merged.
 */
import type { Channel } from './channel.ts';
import { clearedRecord } from './cleared.ts';
import { clearedKey, kindOf } from './kinds.ts';
import type { RecordKind } from './record.ts';
import type { Replacement, Store } from './store.ts';

/** Whether changes are kept, and if not, why. */
export type Status = 'saved' | 'memory-only' | 'read-only';

/** Records by key, merged from store, this tab and other tabs. */
export class Ledger {
	readonly #channel: Channel;
	readonly #openStore: (onOutdated: () => void) => Promise<Store>;
	readonly #contents = new Map<string, unknown>();
	/** What is known here but not safely written. */
	readonly #unwritten = new Set<string>();
	readonly #writing = new Set<Promise<void>>();
	readonly #listeners = new Set<() => void>();
	/** The store, once it was opened; null where it must be opened again. */
	#store: Promise<Store> | null = null;
	#isOutdated = false;
	#hasFailed = false;

	constructor(channel: Channel, openStore: (onOutdated: () => void) => Promise<Store>) {
		this.#channel = channel;
		this.#openStore = openStore;
		channel.listen((message) => this.#hear(message));
	}

	/** Whether changes are kept. */
	get status(): Status {
		if (this.#isOutdated) return 'read-only';
		return this.#hasFailed ? 'memory-only' : 'saved';
	}

	/** Reads everything that is kept. Never rejects. */
	async open(): Promise<void> {
		const opened = this.#opened();
		await opened.catch(() => this.#fail(opened));
	}

	/** What is known under a key; the same object until it changes. */
	contentOf<T>(key: string, kind: RecordKind<T>): T {
		return (this.#contents.get(key) as T | undefined) ?? kind.empty;
	}
	/** The keys of everything that is known. */
	get keys(): readonly string[] {
		return [...this.#contents.keys()];
	}

	/** Merges something new into a record, tells the other tabs and writes it. */
	add<T>(key: string, kind: RecordKind<T>, news: T): void {
		if (!this.#take(key, news)) return;
		this.#channel.post({ key, record: kind.write(this.contentOf(key, kind)) });
		this.#unwritten.add(key);
		for (const unwritten of this.#unwritten) this.#write(unwritten);
		this.#notify();
	}

	/** What is known here and not safely written yet, as it would be kept; empty where nothing can be written. */
	get unwritten(): ReadonlyMap<string, unknown> {
		const records = new Map<string, unknown>();
		if (this.status !== 'saved') return records;
		for (const key of this.#unwritten)
			records.set(key, kindOf(key)?.write(this.#contents.get(key)));
		return records;
	}

	/** Merges records that another page could not write any more, and resolves once they are written. */
	async takeUp(records: ReadonlyMap<string, unknown>): Promise<void> {
		for (const [key, record] of records) {
			const kind = kindOf(key);
			if (kind) this.add(key, kind, kind.read(record).content);
		}
		await this.#allWritten();
	}

	/** Calls back after every change; the returned function ends it. */
	subscribe(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Waits until everything is written, then lets go. */
	async close(): Promise<void> {
		await this.#allWritten();
		this.#channel.close();
		await this.#store?.then((store) => store.close()).catch(() => undefined);
	}

	async #allWritten(): Promise<void> {
		while (this.#writing.size > 0) await Promise.all(this.#writing);
	}

	#opened(): Promise<Store> {
		return (this.#store ??= this.#read());
	}

	async #read(): Promise<Store> {
		const store = await this.#openStore(() => this.#setStatus({ isOutdated: true }));
		const all = await store.readAll();
		// First what was cleared, so that nothing of it comes up for a moment.
		for (const key of [clearedKey, ...all.keys()]) {
			const kept = all.get(key);
			const reading = kindOf(key)?.read(kept);
			if (reading?.kind === 'newer') this.#setStatus({ isOutdated: true });
			if (reading && this.#take(key, reading.content)) this.#notify();
		}
		return store;
	}

	#hear(message: unknown): void {
		if (typeof message !== 'object' || message === null) return;
		if (!('key' in message) || !('record' in message) || typeof message.key !== 'string') return;
		const reading = kindOf(message.key)?.read(message.record);
		if (reading && this.#take(message.key, reading.content)) this.#notify();
	}

	/** Merges into what is known here; whether that changed anything. */
	#take(key: string, news: unknown): boolean {
		const kind = kindOf(key);
		if (!kind) return false;
		const known = this.contentOf(key, kind);
		const { until } = this.contentOf(clearedKey, clearedRecord);
		const merged = kind.merge(known, kind.clearing?.since(news, until) ?? news);
		this.#contents.set(key, merged);
		if (key === clearedKey && merged !== known) this.#clear();
		return merged !== known;
	}

	/** Forgets what was cleared, here and wherever it is kept. */
	#clear(): void {
		const { until } = this.contentOf(clearedKey, clearedRecord);
		for (const [key, content] of this.#contents) {
			const cut = kindOf(key)?.clearing?.since(content, until) ?? content;
			if (cut === content) continue;
			this.#contents.set(key, cut);
			this.#unwritten.add(key);
		}
	}

	#write(key: string): void {
		if (this.#isOutdated) return;
		const opened = this.#opened();
		let written: unknown;
		const writing = opened
			.then((store) =>
				store.update(key, (kept) => {
					const replacement = this.#replace(key, kept);
					written = this.#contents.get(key);
					return replacement;
				})
			)
			.then(() => {
				if (this.#contents.get(key) === written) this.#unwritten.delete(key);
				this.#setStatus({ hasFailed: this.#hasFailed && this.#unwritten.size > 0 });
			})
			.catch(() => this.#fail(opened))
			.finally(() => this.#writing.delete(writing));
		this.#writing.add(writing);
	}

	/** What becomes of a kept record: the union of it and of what is known here. */
	#replace(key: string, kept: unknown): Replacement | null {
		const kind = kindOf(key);
		if (!kind) return null;
		const reading = kind.read(kept);
		if (reading.kind === 'newer') {
			this.#setStatus({ isOutdated: true });
			return null;
		}
		if (this.#take(key, reading.content)) this.#notify();
		return {
			kept: kind.write(this.#contents.get(key)),
			setsAside: reading.kind === 'damaged'
		};
	}

	/** The browser refused or took the store away: it is opened again at the next event. */
	#fail(store: Promise<Store>): void {
		if (this.#store === store) this.#store = null;
		void store.then((opened) => opened.close()).catch(() => undefined);
		this.#setStatus({ hasFailed: true });
	}

	#setStatus({ isOutdated = this.#isOutdated, hasFailed = this.#hasFailed }): void {
		const before = this.status;
		this.#isOutdated = isOutdated;
		this.#hasFailed = hasFailed;
		if (this.status !== before) this.#notify();
	}

	#notify(): void {
		for (const listener of this.#listeners) listener();
	}
}
