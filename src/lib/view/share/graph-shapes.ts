/**
 * A drawing as it stands on the page, taken off its style sheets: what the browser has computed becomes
 * attributes, so that any program that reads SVG shows the same.
 */
import { svgElement } from './svg-element.ts';
import { fontAttributes, isInvisible, setText, type SetText } from './text-style.ts';

/** What says where a shape is, and which node or edge it belongs to. */
const kept = ['d', 'x', 'y', 'dx', 'dy', 'cx', 'cy', 'r', 'width', 'height', 'transform'] as const;
const named = ['data-node', 'data-edge', 'data-key'] as const;

/** Copies the visible shapes of a drawing into a group; what it writes is added to `texts`. */
export function copyShapes(source: Element, target: SVGElement, texts: SetText[]): void {
	for (const child of source.childNodes) {
		if (child instanceof Text && source instanceof SVGTextContentElement) {
			target.append(child.data.trim() === '' ? '' : child.data);
			if (child.data.trim()) texts.push(setText(getComputedStyle(source), child.data));
		}
		if (!(child instanceof SVGElement)) continue;
		const copy = copyOf(child);
		if (!copy) continue;
		copyShapes(child, copy, texts);
		if (child instanceof SVGGElement && !copy.hasChildNodes()) continue;
		target.append(copy);
	}
}

/** An element without its children; null where nothing of it is seen. */
function copyOf(element: SVGElement): SVGElement | null {
	if (element.localName === 'title') return svgElement('title', {}, element.textContent ?? '');
	const style = getComputedStyle(element);
	if (style.display === 'none' || style.visibility !== 'visible') return null;
	const attributes = [...kept, ...named].map((name): [string, string | undefined] => [
		name,
		element.getAttribute(name) ?? undefined
	]);
	const isText = element instanceof SVGTextContentElement;
	const isShape = !isText && element instanceof SVGGeometryElement;
	if (isShape && isInvisible(style.fill) && isInvisible(style.stroke)) return null;
	return svgElement(element.localName, {
		...Object.fromEntries(attributes),
		opacity: style.opacity === '1' ? undefined : style.opacity,
		...(isText || isShape ? paint(style) : {}),
		...(isText ? writing(element, style) : {}),
		rx: element.localName === 'rect' && style.rx !== 'auto' ? style.rx : undefined
	});
}

function paint({ fill, stroke, strokeWidth, strokeDasharray, paintOrder }: CSSStyleDeclaration) {
	const hasLine = !isInvisible(stroke);
	return {
		fill: isInvisible(fill) ? 'none' : fill,
		stroke: hasLine ? stroke : undefined,
		'stroke-width': hasLine ? strokeWidth : undefined,
		'stroke-dasharray': hasLine && strokeDasharray !== 'none' ? strokeDasharray : undefined,
		'paint-order': hasLine && paintOrder !== 'normal' ? paintOrder : undefined
	};
}

function writing(element: Element, style: CSSStyleDeclaration) {
	return {
		...fontAttributes(style),
		'text-anchor': style.textAnchor === 'start' ? undefined : style.textAnchor,
		'text-decoration': style.textDecorationLine === 'none' ? undefined : style.textDecorationLine
	};
}
