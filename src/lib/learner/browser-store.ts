/**
 * The store of a page: IndexedDB, which unlike localStorage keeps what was written even when the
 * browser is killed at once. Every record is replaced in a transaction of its own.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Replacement, SetAside, Store } from './store.ts';

/** The version of the database's stores; what is in the records has versions of its own. */
const databaseVersion = 1;

interface Schema extends DBSchema {
	records: { key: string; value: unknown };
	aside: { key: number; value: SetAside };
}

/**
 * Opens the store. `onOutdated` is called when a later release of the page upgrades the database while
 * it is open: this tab lets go of it and goes on reading only. Rejects where storage is denied.
 */
export async function openBrowserStore(onOutdated: () => void, name = 'stepgrad'): Promise<Store> {
	try {
		return new BrowserStore(await openCurrent(name, onOutdated), true);
	} catch (error) {
		// A later release was here first: read what it kept, touch nothing.
		if (error instanceof DOMException && error.name === 'VersionError') {
			onOutdated();
			return new BrowserStore(await openDB<Schema>(name, undefined, { blocking: letGo }), false);
		}
		throw error;
	}
}

function openCurrent(name: string, onOutdated: () => void): Promise<IDBPDatabase<Schema>> {
	return openDB<Schema>(name, databaseVersion, {
		upgrade(database) {
			database.createObjectStore('records');
			database.createObjectStore('aside', { autoIncrement: true });
		},
		blocking(_current, blocked, event) {
			letGo(_current, blocked, event);
			onOutdated();
		}
	});
}

/** Closes a connection that would keep another tab from upgrading. */
function letGo(_current: number, _blocked: number | null, event: IDBVersionChangeEvent): void {
	(event.target as IDBDatabase).close();
}

class BrowserStore implements Store {
	readonly #database: IDBPDatabase<Schema>;
	readonly #isWritable: boolean;

	constructor(database: IDBPDatabase<Schema>, isWritable: boolean) {
		this.#database = database;
		this.#isWritable = isWritable;
	}

	async readAll(): Promise<ReadonlyMap<string, unknown>> {
		const transaction = this.#database.transaction('records');
		const [keys, values] = await Promise.all([
			transaction.store.getAllKeys(),
			transaction.store.getAll()
		]);
		return new Map(keys.map((key, index) => [key, values[index]]));
	}

	async update(key: string, change: (kept: unknown) => Replacement | null): Promise<boolean> {
		if (!this.#isWritable) return false;
		const transaction = this.#database.transaction(['records', 'aside'], 'readwrite', {
			durability: 'strict'
		});
		const write = async () => {
			const records = transaction.objectStore('records');
			const old = await records.get(key);
			const replacement = change(old);
			if (!replacement) return;
			if (replacement.setsAside) await transaction.objectStore('aside').add({ key, kept: old });
			await records.put(replacement.kept, key);
		};
		await Promise.all([write(), transaction.done]);
		return true;
	}

	close(): void {
		this.#database.close();
	}
}
