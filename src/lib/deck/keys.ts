/**
 * Keys of a lecture, and of the clickers that press them. The audience's window and the presenter's obey
 * the same table.
 */

/** What a key asks for. */
export type DeckCommand =
	| 'next'
	| 'back'
	| 'next-slide'
	| 'previous-slide'
	| 'first'
	| 'last'
	| 'black'
	| 'white'
	| 'presenter'
	| 'full-screen'
	| 'laser'
	| 'draw'
	| 'undo'
	| 'clear'
	| 'overview'
	| 'go-to'
	| 'values'
	| 'reset'
	| 'contrast'
	| 'larger'
	| 'smaller'
	| 'help'
	| 'leave';

/** By key, letters small. Those of clickers reach the deck from within any field. */
const commands = new Map<string, DeckCommand>([
	['PageDown', 'next'],
	[' ', 'next'],
	['ArrowRight', 'next'],
	['n', 'next'],
	['PageUp', 'back'],
	['ArrowLeft', 'back'],
	['p', 'back'],
	['ArrowDown', 'next-slide'],
	['ArrowUp', 'previous-slide'],
	['Home', 'first'],
	['End', 'last'],
	['b', 'black'],
	['.', 'black'],
	['w', 'white'],
	['s', 'presenter'],
	['f', 'full-screen'],
	['F5', 'full-screen'],
	['l', 'laser'],
	['d', 'draw'],
	['u', 'undo'],
	['c', 'clear'],
	['o', 'overview'],
	['g', 'go-to'],
	['v', 'values'],
	['r', 'reset'],
	['t', 'contrast'],
	['+', 'larger'],
	['-', 'smaller'],
	['?', 'help'],
	['Escape', 'leave']
]);
const clickerKeys: readonly string[] = ['PageDown', 'PageUp', 'F5'];

/** Where a key was pressed: in a field letters are letters, and a button keeps the keys that press it. */
export type KeyPlace = 'page' | 'button' | 'field';

/** What a pressed key asks for, or null. */
export function deckCommandOf(
	event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>,
	place: KeyPlace
): DeckCommand | null {
	const { key } = event;
	if (event.altKey) return null;
	if (event.ctrlKey || event.metaKey) return key.toLowerCase() === 'z' ? 'undo' : null;
	if (place === 'field' && !clickerKeys.includes(key)) return null;
	if (place === 'button' && key === ' ') return null;
	if (key === ' ' && event.shiftKey) return 'back';
	return commands.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
}
