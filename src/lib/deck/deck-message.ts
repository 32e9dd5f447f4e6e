/**
 * What windows of one lecture tell each other. A message is absolute: it says what holds, never what to
 * change, so that a lost, doubled or late one does no harm. What is heard may be anything.
 */
import type { Version } from './version.ts';

/** One message. `room` keeps lectures apart, `topic` says which state it is about. */
export interface DeckMessage {
	readonly stepgrad: 'deck';
	readonly room: string;
	readonly topic: string;
	readonly from: string;
	/** `ask` is answered by every window that knows something newer. */
	readonly kind: 'ask' | 'tell';
	readonly version: Version;
	readonly state: unknown;
}

/** Longer names are nobody's. */
const longestName = 64;

/** Reads what was heard; null when it is no message of a deck. */
export function readDeckMessage(heard: unknown): DeckMessage | null {
	if (!isTable(heard) || heard['stepgrad'] !== 'deck') return null;
	const { room, topic, from, kind, version, state } = heard;
	if (!isName(room) || !isName(topic) || !isName(from)) return null;
	if (kind !== 'ask' && kind !== 'tell') return null;
	if (!isTable(version)) return null;
	const { count, by } = version;
	if (!Number.isSafeInteger(count) || Number(count) < 0 || typeof by !== 'string') return null;
	if (by.length > longestName) return null;
	return {
		stepgrad: 'deck',
		room,
		topic,
		from,
		kind,
		version: { count: Number(count), by },
		state
	};
}

function isName(value: unknown): value is string {
	return typeof value === 'string' && value !== '' && value.length <= longestName;
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
