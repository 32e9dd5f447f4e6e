/** The kinds of records there are, by the keys under which they are kept. */
import { clearedRecord } from './cleared.ts';
import { placeRecord } from './place.ts';
import { practiceRecord } from './practice-record.ts';
import { progressRecord, settingsRecord, type RecordKind } from './record.ts';

/** The key of the record that says what was cleared. */
export const clearedKey = 'cleared';

/** What is kept under a key; null for a key that is none of ours. */
export function kindOf(key: string): RecordKind<unknown> | null {
	if (key === clearedKey) return clearedRecord as RecordKind<unknown>;
	if (key.startsWith('place/')) return placeRecord as RecordKind<unknown>;
	if (key === 'settings') return settingsRecord as RecordKind<unknown>;
	if (key.startsWith('practice/')) return practiceRecord as RecordKind<unknown>;
	return key.startsWith('lesson/') ? (progressRecord as RecordKind<unknown>) : null;
}
