/** How large the picture of a step is, in pixels: the drawing at its own size, with words that can be read beside it. */

/** Narrower drawings leave room beside them for a formula. */
const narrowest = 880;

/** A formula's letters are this part of the width, so that they are as clear as the nodes are when it is shrunk. */
const lettersInWidth = 52;

/** The width of the picture, that of the drawing in it, and the size of its letters. */
export function pictureSize(drawing: { readonly width: number; readonly height: number }) {
	const width = Math.max(narrowest, Math.ceil(drawing.width));
	return {
		width,
		drawing: { width: Math.ceil(drawing.width), height: Math.ceil(drawing.height) },
		letters: Math.max(19, Math.round(width / lettersInWidth))
	};
}

/** By how much a picture is shrunk to be shown whole in some room; never grown. */
export function previewScale(
	picture: { readonly width: number; readonly height: number },
	room: { readonly width: number; readonly height: number }
): number {
	if (picture.width === 0 || picture.height === 0) return 1;
	return Math.min(1, room.width / picture.width, room.height / picture.height);
}
