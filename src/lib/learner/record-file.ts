/**
 * The record as a file that a reader keeps or carries to another browser: JSON with a mark, a version and
 * the records by key, each as it is kept in the database. What a broken file still holds is read.
 */

/** The version of the file around the records; each record has its own. */
const fileVersion = 1;
const mark = 'learner-record';

/** What a file turned out to be. */
export type FileReading =
	| { readonly kind: 'newer' }
	| { readonly kind: 'foreign' }
	| {
			readonly kind: 'records';
			/** The records by key, not yet checked. */
			readonly records: ReadonlyMap<string, unknown>;
			/** False where the file is broken and these are what could be found in it. */
			readonly isWhole: boolean;
	  };

/** The text of a file with these records. */
export function writeRecordFile(records: ReadonlyMap<string, unknown>, written: Date): string {
	return `${JSON.stringify(
		{
			stepgrad: mark,
			version: fileVersion,
			written: written.toISOString(),
			records: Object.fromEntries(records)
		},
		null,
		'\t'
	)}\n`;
}

/** Reads the text of a file. `foreign` is one that was never ours, `newer` one of a later release. */
export function readRecordFile(text: string): FileReading {
	let file: unknown;
	try {
		file = JSON.parse(text);
	} catch {
		return salvage(text);
	}
	if (!isTable(file) || file['stepgrad'] !== mark) return { kind: 'foreign' };
	const { version, records } = file;
	if (typeof version === 'number' && version > fileVersion) return { kind: 'newer' };
	if (version !== fileVersion || !isTable(records)) return salvage(text);
	return { kind: 'records', records: new Map(Object.entries(records)), isWhole: true };
}

/** What can still be found in a broken file: every record that is whole in itself. */
function salvage(text: string): FileReading {
	if (!text.includes(mark)) return { kind: 'foreign' };
	const version = /"version"\s*:\s*(\d+)/.exec(text);
	if (Number(version?.[1] ?? fileVersion) > fileVersion) return { kind: 'newer' };
	const records = new Map<string, unknown>();
	for (const found of text.matchAll(/("(?:settings|[a-z]+\/[^"\\]*)")\s*:\s*(?=\{)/g)) {
		const record = objectAt(text, found.index + found[0].length);
		if (record !== null) records.set(JSON.parse(found[1] ?? '""') as string, record);
	}
	return { kind: 'records', records, isWhole: false };
}

/** The JSON object that begins at a place; null where it is broken. */
function objectAt(text: string, start: number): unknown {
	let depth = 0;
	let isText = false;
	for (let at = start; at < text.length; at++) {
		const sign = text[at];
		if (sign === '\\') at++;
		else if (sign === '"') isText = !isText;
		else if (!isText && sign === '{') depth++;
		else if (!isText && sign === '}' && --depth === 0) {
			try {
				return JSON.parse(text.slice(start, at + 1));
			} catch {
				return null;
			}
		}
	}
	return null;
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
