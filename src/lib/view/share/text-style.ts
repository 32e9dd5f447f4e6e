/** How a text is set, as attributes of SVG, and which signs it needs of which face. */

/** One text of a picture, for which a face must be embedded. */
export interface SetText {
	readonly family: string;
	readonly weight: number;
	readonly style: string;
	readonly text: string;
}

/** What a face is called outside a page: the faces of a system's interface are known to browsers only. */
const systemFaces = /\b(?:system-ui|ui-monospace)\b/g;

/** The face of a computed style as attributes of SVG. */
export function fontAttributes(style: CSSStyleDeclaration) {
	return {
		'font-family': style.fontFamily.replace(systemFaces, 'sans-serif'),
		'font-size': style.fontSize,
		'font-weight': style.fontWeight === '400' ? undefined : style.fontWeight,
		'font-style': style.fontStyle === 'normal' ? undefined : style.fontStyle
	};
}

/** The text with its face. */
export function setText(style: CSSStyleDeclaration, text: string): SetText {
	const { fontFamily: family, fontWeight, fontStyle } = style;
	return { family, weight: Number(fontWeight), style: fontStyle, text };
}

/** Whether a colour cannot be seen. */
export function isInvisible(colour: string): boolean {
	return colour === 'none' || colour === 'transparent' || /^rgba\(.*, 0\)$/.test(colour);
}
