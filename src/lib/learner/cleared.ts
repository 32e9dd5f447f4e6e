/**
 * The record that says up to which moment everything was cleared, and keeps what there was until the
 * reader lets it go. The latest decision holds, in every tab.
 */
import type { Time } from './progress.ts';
import { parser, readParts, recordVersion, time, type RecordKind } from './record.ts';

/** What was decided last. */
export interface Cleared {
	/** Entries up to this time do not count; 0 when all do. */
	readonly until: Time;
	/** The same before the last clearing, for undoing it. */
	readonly previous: Time;
	/** The records as they were before, by key; null when nothing can be brought back. */
	readonly before: Readonly<Record<string, unknown>> | null;
	/** When this was decided. */
	readonly time: Time;
}

/** Nothing was ever cleared. */
const never: Cleared = { until: 0, previous: 0, before: null, time: 0 };

/** How it is kept. */
export const clearedRecord: RecordKind<Cleared> = {
	empty: never,
	read: (kept) =>
		readParts(kept, ['until', 'previous', 'before', 'time'], never, (parts, complain) => {
			const times = [parts.until, parts.previous, parts.time].map(parser(time));
			const [until, previous, decided] = times;
			if (until != null && previous != null && decided != null && isTableOrNull(parts.before)) {
				return { until, previous, before: parts.before, time: decided };
			}
			complain();
			return never;
		}),
	merge: (a, b) => (b.time > a.time || (b.time === a.time && b.until > a.until) ? b : a),
	write: (content) => ({ version: recordVersion, ...content })
};

function isTableOrNull(value: unknown): value is Cleared['before'] {
	return typeof value === 'object' && !Array.isArray(value);
}
