/**
 * Where records are kept. The learner knows only this: in a page it is IndexedDB, in a test or where
 * nothing may be stored it is a map.
 */

/** What to do with a record: keep another in its place, perhaps setting the old one aside first. */
export interface Replacement {
	readonly kept: unknown;
	/** True where the old record was not understood: it is moved away, never lost. */
	readonly setsAside: boolean;
}

/** Records by key. */
export interface Store {
	/** All records. Rejects when they cannot be had. */
	readAll(): Promise<ReadonlyMap<string, unknown>>;
	/**
	 * Reads one record and replaces it in one transaction, so that no other tab comes between; null
	 * leaves it. Resolves once it is safe, to false if this store may only be read. Rejects when it
	 * cannot be written (full, denied, closed by the browser).
	 */
	update(key: string, change: (kept: unknown) => Replacement | null): Promise<boolean>;
	close(): void;
}

/** A record that was not understood, as it was found. */
export interface SetAside {
	readonly key: string;
	readonly kept: unknown;
}

/** A store that lasts as long as the page. */
export class MemoryStore implements Store {
	readonly records = new Map<string, unknown>();
	readonly aside: SetAside[] = [];

	async readAll(): Promise<ReadonlyMap<string, unknown>> {
		return new Map(this.records);
	}

	async update(key: string, change: (kept: unknown) => Replacement | null): Promise<boolean> {
		const old = this.records.get(key);
		const replacement = change(old);
		if (!replacement) return true;
		if (replacement.setsAside) this.aside.push({ key, kept: old });
		this.records.set(key, replacement.kept);
		return true;
	}

	close(): void {
		// Nothing is held.
	}
}
