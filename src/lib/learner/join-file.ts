/** Joining a file with the record of this browser, and what there is to say about it afterwards. */
import { readRecordFile } from './record-file.ts';
import type { Taken, WholeRecord } from './whole-record.ts';

/** What became of a file. */
export type FileReport =
	| { readonly kind: 'newer' }
	| { readonly kind: 'foreign' }
	| {
			readonly kind: 'joined';
			/** How many of its records were taken whole, in part, or not. */
			readonly counts: Readonly<Record<Taken, number>>;
			/** False where the file itself was broken, so that some records may be missing. */
			readonly isWhole: boolean;
	  };

/** Joins the records of a file with what is known, as far as they can be read. */
export function joinFile(whole: Pick<WholeRecord, 'take'>, text: string): FileReport {
	const reading = readRecordFile(text);
	if (reading.kind !== 'records') return reading;
	const counts: Record<Taken, number> = { whole: 0, damaged: 0, newer: 0, unknown: 0 };
	for (const [key, record] of reading.records) counts[whole.take(key, record)]++;
	return { kind: 'joined', counts, isWhole: reading.isWhole };
}
