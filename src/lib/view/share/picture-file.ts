/** A picture of a step as a file: SVG with its faces in it, or PNG drawn from that. */
import { copyShapes } from './graph-shapes.ts';
import { embedFaces } from './embed-faces.ts';
import { pngOf } from './png-of-svg.ts';
import { svgElement } from './svg-element.ts';
import type { SetText } from './text-style.ts';
import { copyWords } from './words-as-text.ts';

/** A kind of file. */
export type PictureKind = 'svg' | 'png';

/** The picture that is shown in an element, as a file that needs nothing else; throws where it cannot be made. */
export async function pictureFile(
	element: HTMLElement,
	kind: PictureKind,
	description: string
): Promise<Blob> {
	const svg = new Blob([await svgOf(element, description)], { type: 'image/svg+xml' });
	return kind === 'svg' ? svg : pngOf(svg, element.offsetWidth, element.offsetHeight);
}

/** The picture as text of SVG. */
async function svgOf(element: HTMLElement, description: string): Promise<string> {
	const { offsetWidth: width, offsetHeight: height } = element;
	const box = element.getBoundingClientRect();
	const place = { left: box.left, top: box.top, scale: box.width / width };
	const picture = svgElement('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
	picture.append(svgElement('title', {}, description));
	const style = svgElement('style');
	picture.append(style);
	const { backgroundColor: fill } = getComputedStyle(element);
	picture.append(svgElement('rect', { width, height, fill }));
	const texts: SetText[] = [];
	for (const part of element.children) {
		if (part instanceof SVGSVGElement) picture.append(graphOf(part, place, texts));
		else copyWords(part, picture, place, texts);
	}
	style.textContent = await embedFaces(texts);
	return new XMLSerializer().serializeToString(picture);
}

/** The drawing in a place of its own: its units are pixels of the picture, moved by where its view begins. */
function graphOf(
	svg: SVGSVGElement,
	place: { left: number; top: number; scale: number },
	texts: SetText[]
): SVGElement {
	const box = svg.getBoundingClientRect();
	const { x, y, width } = svg.viewBox.baseVal;
	const scale = box.width / place.scale / width;
	const left = (box.left - place.left) / place.scale - x * scale;
	const top = (box.top - place.top) / place.scale - y * scale;
	const group = svgElement('g', { transform: `translate(${left} ${top}) scale(${scale})` });
	copyShapes(svg, group, texts);
	return group;
}
