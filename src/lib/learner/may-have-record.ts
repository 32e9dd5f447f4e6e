/**
 * Whether a browser has anything of this reader. Who comes for the first time has nothing to read, so
 * that what reads and checks a record need not be loaded before she does something.
 */
import { readMirror } from './mirror.ts';

/** False only where it is certain that nothing was ever kept here. */
export async function mayHaveRecord(name = 'stepgrad'): Promise<boolean> {
	if (readMirror() !== null) return true;
	try {
		const databases = await indexedDB.databases();
		return databases.some((database) => database.name === name);
	} catch {
		// Storage is denied, or the browser cannot tell: opening the record says which.
		return true;
	}
}
