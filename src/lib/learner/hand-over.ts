/**
 * A database takes its time to write, and a page that is left does not wait for it. What is not written
 * by then is handed over to the next page in localStorage, which is written before the page is gone.
 */
import type { Ledger } from './ledger.ts';
import { readRecordFile, writeRecordFile } from './record-file.ts';

const key = 'stepgrad-unwritten';

/** Takes up what the page before could not write, and hands over when this one is left, until it is ended. */
export function handOver(ledger: Ledger): () => void {
	if (typeof localStorage === 'undefined') return () => {};
	const takeUp = () => void takeUpFrom(ledger);
	const leave = () => {
		try {
			// Another tab may have been left at the same time.
			takeUp();
			const { unwritten } = ledger;
			if (unwritten.size > 0) localStorage.setItem(key, writeRecordFile(unwritten, new Date()));
		} catch {
			// Denied or full: the database alone has what it could write.
		}
	};
	takeUp();
	addEventListener('pagehide', leave);
	return () => removeEventListener('pagehide', leave);
}

/** Merges what was handed over; it stays where it is until it is safely written. */
async function takeUpFrom(ledger: Ledger): Promise<void> {
	try {
		const text = localStorage.getItem(key);
		const reading = text === null ? null : readRecordFile(text);
		if (reading?.kind !== 'records') return;
		await ledger.takeUp(reading.records);
		if (localStorage.getItem(key) === text && ledger.unwritten.size === 0)
			localStorage.removeItem(key);
	} catch {
		// Denied: nothing was handed over.
	}
}
