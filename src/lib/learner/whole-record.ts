/**
 * The record as a whole: taken out of the browser, joined with one from elsewhere, cleared, and brought
 * back. Joining never takes anything away; clearing keeps what there was until it is let go.
 */
import { clearedRecord, type Cleared } from './cleared.ts';
import { clearedKey, kindOf } from './kinds.ts';
import type { Ledger } from './ledger.ts';
import type { Time } from './progress.ts';

/** What became of a record that was brought from elsewhere. */
export type Taken = 'whole' | 'damaged' | 'newer' | 'unknown';

/** Everything that one reader has done and likes. */
export interface WholeRecord {
	/** All that there is, by key, as it is kept. */
	records(): ReadonlyMap<string, unknown>;
	/**
	 * Joins a record with what is known, as far as it is sound. One of a later release (`newer`) or of a
	 * kind that there is not (`unknown`) is left alone.
	 */
	take(key: string, kept: unknown): Taken;
	/** Clears what was done; settings stay. `restore` brings it back, until `letGo`. */
	clear(): void;
	/** Undoes the last clearing and joins what came back with what was done since. */
	restore(): void;
	/** Lets go of what was cleared: from now on it cannot be brought back. */
	letGo(): void;
	/** When everything was cleared last; null where that cannot be undone. */
	readonly clearedAt: Time | null;
}

/** The whole record of a ledger. */
export function wholeRecord(ledger: Ledger, now: () => Time): WholeRecord {
	const cleared = () => ledger.contentOf(clearedKey, clearedRecord);
	/** A decision always comes after the one before, also where the clock was set back. */
	const decide = (decision: Omit<Cleared, 'time'>, least = 0) => {
		const time = Math.max(Math.trunc(now()), cleared().time + 1, least);
		ledger.add(clearedKey, clearedRecord, { ...decision, time });
	};
	const recordsBut = (isLeft: (key: string) => boolean) => {
		const records = new Map<string, unknown>();
		for (const key of ledger.keys) {
			const kind = kindOf(key);
			const content = kind && ledger.contentOf(key, kind);
			if (!kind || isLeft(key) || kind.clearing?.newest(content) === 0) continue;
			records.set(key, kind.write(content));
		}
		return records;
	};
	const take = (key: string, kept: unknown): Taken => {
		const kind = key === clearedKey ? null : kindOf(key);
		if (!kind) return 'unknown';
		const { kind: found, content } = kind.read(kept);
		if (found === 'newer') return 'newer';
		if (found !== 'absent') ledger.add(key, kind, content);
		return found === 'whole' ? 'whole' : 'damaged';
	};

	return {
		records: () => recordsBut((key) => key === clearedKey),
		take(key, kept) {
			// What is brought from elsewhere counts, however old it is.
			if (cleared().until > 0) decide({ ...cleared(), until: 0 });
			return take(key, kept);
		},
		clear() {
			const before = recordsBut((key) => !kindOf(key)?.clearing);
			const newest = ledger.keys.map((key) => {
				const kind = kindOf(key);
				return kind?.clearing?.newest(ledger.contentOf(key, kind)) ?? 0;
			});
			const until = Math.max(Math.trunc(now()), ...newest);
			decide({ until, previous: cleared().until, before: Object.fromEntries(before) }, until);
		},
		restore() {
			const { previous, before } = cleared();
			if (before === null) return;
			decide({ until: previous, previous, before: null });
			for (const [key, kept] of Object.entries(before)) take(key, kept);
		},
		letGo: () => decide({ ...cleared(), before: null }),
		get clearedAt() {
			const { before, time } = cleared();
			return before === null ? null : time;
		}
	};
}
