/**
 * Formula and sentence as the browser has set them, written as texts, lines and paths of SVG: each run of
 * letters stands where it stands on the page. So a picture needs no HTML inside, which few programs show.
 */
import { rounded, svgElement } from './svg-element.ts';
import { fontAttributes, isInvisible, setText, type SetText } from './text-style.ts';

/** Where the picture begins on the page, and how much smaller it is shown there. */
export interface PagePlace {
	readonly left: number;
	readonly top: number;
	readonly scale: number;
}

/** Adds what is written in an element, and the lines of its formulas; its words are added to `texts`. */
export function copyWords(
	source: Element,
	target: SVGElement,
	place: PagePlace,
	texts: SetText[]
): void {
	const walker = document.createTreeWalker(source, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
		acceptNode: (node) =>
			node instanceof Element && node.matches('.visually-hidden')
				? NodeFilter.FILTER_REJECT
				: NodeFilter.FILTER_ACCEPT
	});
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const element = node instanceof Element ? node : node.parentElement;
		const style = element && getComputedStyle(element);
		if (!element || !style || style.visibility !== 'visible' || isInvisible(style.color)) continue;
		if (node instanceof SVGSVGElement) target.append(copyStretched(node, style, place));
		else if (node instanceof Element) target.append(...linesOf(node, style, place));
		else if (node instanceof Text) {
			for (const run of runsOf(node)) {
				target.append(textAt(run, style, place));
				texts.push(setText(style, run.text));
			}
		}
	}
}

interface Run {
	readonly text: string;
	readonly box: DOMRect;
}

/** The letters of a text, those that stand on one line in one run. */
function runsOf(node: Text): readonly Run[] {
	const runs: Run[] = [];
	let line: { start: number; end: number; top: number } | null = null;
	const range = document.createRange();
	const finish = () => {
		if (!line) return;
		range.setStart(node, line.start);
		range.setEnd(node, line.end);
		runs.push({ text: range.toString().replace(/\s+/g, ' '), box: range.getBoundingClientRect() });
	};
	for (const { index, 0: sign } of node.data.matchAll(/[^\s\u200b]/gu)) {
		const end = index + sign.length;
		range.setStart(node, index);
		range.setEnd(node, end);
		const { top } = range.getBoundingClientRect();
		if (line && Math.abs(line.top - top) < 1) line.end = end;
		else {
			finish();
			line = { start: index, end, top };
		}
	}
	finish();
	return runs;
}

let measure: CanvasRenderingContext2D | null = null;

/** A run at its baseline, which lies as far below its top as its face says. */
function textAt({ text, box }: Run, style: CSSStyleDeclaration, place: PagePlace): SVGElement {
	measure ??= document.createElement('canvas').getContext('2d');
	if (measure) measure.font = style.font;
	const face = measure?.measureText(text);
	const ascent = face?.fontBoundingBoxAscent ?? 4;
	const descent = face?.fontBoundingBoxDescent ?? 1;
	const baseline = box.top + (box.height * ascent) / (ascent + descent);
	return svgElement(
		'text',
		{
			x: rounded((box.left - place.left) / place.scale),
			y: rounded((baseline - place.top) / place.scale),
			fill: style.color,
			...fontAttributes(style)
		},
		text
	);
}

/** The lines of fractions and roots: KaTeX draws them as borders. */
function linesOf(element: Element, style: CSSStyleDeclaration, place: PagePlace): SVGElement[] {
	const thickness = parseFloat(style.borderBottomWidth) || 0;
	const box = element.getBoundingClientRect();
	if (thickness === 0 || style.borderBottomStyle !== 'solid' || box.width === 0) return [];
	return [
		svgElement('rect', {
			x: rounded((box.left - place.left) / place.scale),
			y: rounded((box.bottom - place.top) / place.scale - thickness),
			width: rounded(box.width / place.scale),
			height: rounded(thickness),
			fill: style.borderBottomColor
		})
	];
}

/** A sign that is stretched, as that of a root; what hangs over its box is cut off, as on the page. */
function copyStretched(svg: SVGSVGElement, { color }: CSSStyleDeclaration, place: PagePlace) {
	const shown = svg.getBoundingClientRect();
	const room = svg.closest('.hide-tail')?.getBoundingClientRect() ?? shown;
	const copy = svgElement('svg', {
		x: rounded((room.left - place.left) / place.scale),
		y: rounded((shown.top - place.top) / place.scale),
		width: rounded(Math.min(room.width, shown.width) / place.scale),
		height: rounded(shown.height / place.scale),
		viewBox: svg.getAttribute('viewBox') ?? undefined,
		preserveAspectRatio: svg.getAttribute('preserveAspectRatio') ?? undefined
	});
	for (const path of svg.querySelectorAll('path')) {
		copy.append(svgElement('path', { d: path.getAttribute('d') ?? '', fill: color }));
	}
	return copy;
}
