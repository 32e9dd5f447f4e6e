/** Keys of the stage: one table from key to command, which the help lists as well. */

/** What a key can ask for. */
export type Command =
	| 'next'
	| 'back'
	| 'next-phase'
	| 'previous-phase'
	| 'next-pass'
	| 'previous-pass'
	| 'toggle-play'
	| 'first'
	| 'last'
	| 'change-granularity'
	| 'inspect'
	| 'wiggle'
	| 'all-paths'
	| 'show-help';

/** One line of the table; `shift` must match where it is given. */
export interface KeyBinding {
	readonly key: string;
	readonly shift?: boolean;
	readonly command: Command;
	/** A single letter or sign, which a reader can switch off (WCAG 2.1.4). */
	readonly isLetter?: boolean;
}

/** All keys, in the order in which the help shows them. */
export const keyBindings: readonly KeyBinding[] = [
	{ key: 'ArrowRight', shift: false, command: 'next' },
	{ key: 'ArrowLeft', shift: false, command: 'back' },
	{ key: 'ArrowRight', shift: true, command: 'next-phase' },
	{ key: 'ArrowLeft', shift: true, command: 'previous-phase' },
	{ key: ' ', command: 'toggle-play' },
	{ key: 'Home', command: 'first' },
	{ key: 'End', command: 'last' },
	{ key: 'g', command: 'change-granularity', isLetter: true },
	{ key: 'n', command: 'next-pass', isLetter: true },
	{ key: 'p', command: 'previous-pass', isLetter: true },
	{ key: 'i', command: 'inspect', isLetter: true },
	{ key: 'w', command: 'wiggle', isLetter: true },
	{ key: 'a', command: 'all-paths', isLetter: true },
	{ key: '?', command: 'show-help', isLetter: true }
];

/** What a pressed key asks for, or null. Keys with Ctrl, Alt or Meta belong to the browser. */
export function commandOf(
	event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>,
	hasLetterKeys = true
): Command | null {
	if (event.ctrlKey || event.altKey || event.metaKey) return null;
	const binding = keyBindings.find(
		({ key, shift }) => key === event.key && (shift === undefined || shift === event.shiftKey)
	);
	if (!binding || (binding.isLetter && !hasLetterKeys)) return null;
	return binding.command;
}
