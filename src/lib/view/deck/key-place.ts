/** Where a key was pressed, as far as keys of a lecture care. */
import type { KeyPlace } from '#lib/deck/index.ts';

/** Letters belong to a field, Space to a button. */
export function keyPlaceOf(target: EventTarget | null): KeyPlace {
	const element = target as Element | null;
	if (element?.closest?.('input, select, textarea, [contenteditable]')) return 'field';
	return element?.closest?.('button, a, summary') ? 'button' : 'page';
}
