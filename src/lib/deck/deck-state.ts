/** What all windows of a lecture show: one stop, or a dark or bright wall. */

/** What is on the wall: the slide, or nothing while people should look at the speaker. */
export type Wall = 'slide' | 'black' | 'white';

/** The state of a lecture, whole. */
export interface DeckState {
	/** The address of the stop: another window may have chosen other slides. */
	readonly stop: string;
	readonly wall: Wall;
}

/** Reads a state that another window told of; null when it is none. */
export function readDeckState(heard: unknown): DeckState | null {
	if (typeof heard !== 'object' || heard === null) return null;
	const { stop, wall } = heard as Partial<Record<string, unknown>>;
	if (typeof stop !== 'string' || stop.length > 200) return null;
	if (wall !== 'slide' && wall !== 'black' && wall !== 'white') return null;
	return { stop, wall };
}
