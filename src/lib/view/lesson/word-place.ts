/** Where the note of a word stands: under the word, or above it where below there is no room. */

/** A box in the window, in pixels. */
interface Box {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** Between the word and its note. */
const gap = 6;

/**
 * The left and top edge of a note inside a container that scrolls with the text. `bottom` is the lower
 * edge of what can be seen of the window, and `top` its upper one.
 */
export function wordPlace(
	word: Box,
	container: Box,
	note: Pick<Box, 'width' | 'height'>,
	seen: { readonly top: number; readonly bottom: number }
): { readonly left: number; readonly top: number } {
	const below = word.top + word.height + gap;
	const above = word.top - gap - note.height;
	const isBelow = below + note.height <= seen.bottom || above < seen.top;
	const rightmost = Math.max(container.width - note.width, 0);
	return {
		left: Math.min(Math.max(word.left - container.left, 0), rightmost),
		top: (isBelow ? below : above) - container.top
	};
}
