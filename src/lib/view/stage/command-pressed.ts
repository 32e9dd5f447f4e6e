/** What a key asks the stage for: nothing where the key is somebody else's. */
import { commandOf, type Command } from '#lib/player/index.ts';

/** The command of a key that was pressed anywhere on the page; null where it belongs to a field or a button. */
export function commandPressed(event: KeyboardEvent, hasLetterKeys: boolean): Command | null {
	if (event.defaultPrevented) return null;
	const target = event.target as Element | null;
	if (target?.closest('input, textarea, select, dialog, [contenteditable]')) return null;
	const command = commandOf(event, hasLetterKeys);
	const isForButton =
		command === 'toggle-play' && target?.closest('button, a, summary, [role=button]');
	return isForButton ? null : command;
}
