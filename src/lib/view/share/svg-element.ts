/** Elements of a picture that stands alone: made one by one, so that nothing in it is read as markup. */

const namespace = 'http://www.w3.org/2000/svg';

/** A new element of SVG with attributes; those that are undefined are left out. */
export function svgElement(
	name: string,
	attributes: Readonly<Record<string, string | number | undefined>> = {},
	text?: string
): SVGElement {
	const element = document.createElementNS(namespace, name);
	for (const [key, value] of Object.entries(attributes)) {
		if (value !== undefined) element.setAttribute(key, String(value));
	}
	if (text !== undefined) element.textContent = text;
	return element;
}

/** A length in a picture: hundredths of a pixel are enough. */
export function rounded(length: number): number {
	return Math.round(length * 100) / 100;
}
