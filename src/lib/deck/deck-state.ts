/** What all windows of a lecture show: one stop, or a dark or bright wall; and what the speaker has changed. */
import type { NodeId } from '#lib/autodiff/index.ts';
import type { DeckCommand } from './keys.ts';

/** What is on the wall: the slide, or nothing while people should look at the speaker. */
export type Wall = 'slide' | 'black' | 'white';

/** The state of a lecture, whole. */
export interface DeckState {
	/** The address of the stop: another window may have chosen other slides. */
	readonly stop: string;
	readonly wall: Wall;
	/** The leaves that the speaker has set to other values, by scene. They stay when she goes on. */
	readonly edits: ReadonlyMap<number, ReadonlyMap<NodeId, number>>;
	/** Hands counted, by question and option: `largest/option-2`. */
	readonly hands: ReadonlyMap<string, number>;
	/** For bad projectors: the strongest contrast, and text larger by a factor. */
	readonly hasContrast: boolean;
	readonly textSize: number;
}

/** How a lecture begins at a stop. */
export function startAt(stop: string): DeckState {
	return {
		stop,
		wall: 'slide',
		edits: new Map(),
		hands: new Map(),
		hasContrast: false,
		textSize: 1
	};
}

/** The sizes of text to choose from. */
const textSizes: readonly number[] = [1, 1.2, 1.4];
/** Bounds of what one window takes from another. */
const most = { entries: 1000, hands: 999 } as const;

/** The state with text of the next size, or of the one before. */
function withTextSize(state: DeckState, by: 1 | -1): DeckState {
	return {
		...state,
		textSize: textSizes[textSizes.indexOf(state.textSize) + by] ?? state.textSize
	};
}

/** What a command makes of what is shown beside the stop; null where it is about something else. */
export function changedBy(state: DeckState, command: DeckCommand): DeckState | null {
	if (command === 'black' || command === 'white') return { ...state, wall: command };
	if (command === 'reset') return { ...state, edits: new Map() };
	if (command === 'contrast') return { ...state, hasContrast: !state.hasContrast };
	if (command === 'larger') return withTextSize(state, 1);
	return command === 'smaller' ? withTextSize(state, -1) : null;
}

/** How hands for an option of a question are named. */
export function handsKey(question: string, option: string): string {
	return `${question}/${option}`;
}

/** The state with one hand more, or one less. */
export function countHand(state: DeckState, key: string, by: 1 | -1): DeckState {
	const count = Math.min(Math.max((state.hands.get(key) ?? 0) + by, 0), most.hands);
	return { ...state, hands: new Map(state.hands).set(key, count) };
}

/** The state with a leaf of a scene set to a value; null is the value that the program gave it. */
export function withEdit(
	state: DeckState,
	scene: number,
	node: NodeId,
	value: number | null
): DeckState {
	const edits = new Map(state.edits.get(scene));
	if (value === null) edits.delete(node);
	else edits.set(node, value);
	return { ...state, edits: new Map(state.edits).set(scene, edits) };
}

/** A value moved by a little, without the crumbs that binary fractions leave: 0.1 + 0.2 is 0.3. */
export function nudgedValue(value: number, by: number): number {
	return Number((value + by).toPrecision(12));
}

/** Reads a state that another window told of; null when it is none. */
export function readDeckState(heard: unknown): DeckState | null {
	if (typeof heard !== 'object' || heard === null) return null;
	const { stop, wall, edits, hands, hasContrast, textSize } = heard as Partial<
		Record<string, unknown>
	>;
	if (typeof stop !== 'string' || stop.length > 200) return null;
	if (wall !== 'slide' && wall !== 'black' && wall !== 'white') return null;
	if (typeof hasContrast !== 'boolean' || !textSizes.some((size) => size === textSize)) return null;
	const isCount = (name: unknown, count: unknown) =>
		typeof name === 'string' && Number.isSafeInteger(count);
	const isEdit = (node: unknown, value: unknown) =>
		Number.isSafeInteger(node) && typeof value === 'number';
	if (!isTable(hands, isCount)) return null;
	if (!isTable(edits, (scene, own) => Number.isSafeInteger(scene) && isTable(own, isEdit)))
		return null;
	return {
		stop,
		wall,
		edits: edits as DeckState['edits'],
		hands: hands as DeckState['hands'],
		hasContrast,
		textSize: textSize as number
	};
}

function isTable(heard: unknown, isEntry: (key: unknown, value: unknown) => boolean): boolean {
	return (
		heard instanceof Map &&
		heard.size <= most.entries &&
		[...(heard as ReadonlyMap<unknown, unknown>)].every(([key, value]) => isEntry(key, value))
	);
}
