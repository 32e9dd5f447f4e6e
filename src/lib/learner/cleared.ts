/**
 * The record that says up to which moment everything was cleared, and keeps what there was until the
 * reader lets it go. The latest decision holds, in every tab.
 */
import * as v from 'valibot';
import type { Time } from './progress.ts';
import type { RecordKind } from './record.ts';

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

const version = 1;
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const schema = v.strictObject({
	version: v.literal(version),
	until: time,
	previous: time,
	before: v.nullable(v.record(v.string(), v.unknown())),
	time
});

/** How it is kept. */
export const clearedRecord: RecordKind<Cleared> = {
	empty: never,
	read(kept) {
		if (kept === undefined) return { kind: 'absent', content: never };
		const result = v.safeParse(schema, kept);
		if (result.success) {
			const { until, previous, before, time: decided } = result.output;
			return { kind: 'whole', content: { until, previous, before, time: decided } };
		}
		const isNewer = v.is(v.looseObject({ version: v.pipe(v.number(), v.gtValue(version)) }), kept);
		return { kind: isNewer ? 'newer' : 'damaged', content: never };
	},
	merge: (a, b) => (b.time > a.time || (b.time === a.time && b.until > a.until) ? b : a),
	write: (content) => ({ version, ...content })
};
