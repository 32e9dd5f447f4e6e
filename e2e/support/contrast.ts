/**
 * Contrast as WCAG 2 defines it, of what axe does not look at: text and shapes of the drawing, and the
 * marks of the scrub bar. Colours are those that the browser has computed.
 */
import type { Page } from '@playwright/test';

/** One text or shape and how it stands out from what is under it. */
export interface Contrast {
	readonly what: string;
	readonly ratio: number;
}

/** The contrast of every text in the drawing against its box, or the panel where it has none. */
export function textContrasts(page: Page): Promise<Contrast[]> {
	return contrasts(page, [
		{ part: '[data-node] text:not(.caption, .difference)', paint: 'fill', ground: '.frame' },
		{ part: '[data-node] :is(.caption, .difference)', paint: 'fill', ground: null },
		{ part: '[data-edge] text', paint: 'fill', ground: 'rect' },
		{ part: '[data-testid=accumulation] text', paint: 'fill', ground: 'rect' }
	]);
}

/** The contrast of every line that means something: outlines, edges, rings, marks. */
export function shapeContrasts(page: Page): Promise<Contrast[]> {
	return contrasts(page, [
		{ part: '[data-node] .frame', paint: 'stroke', ground: null },
		{ part: '[data-node] .not-yet', paint: 'stroke', ground: '.frame' },
		{ part: '[data-edge] .line', paint: 'stroke', ground: null },
		{ part: '[data-edge] .head', paint: 'fill', ground: null },
		{ part: '[data-edge] rect', paint: 'stroke', ground: null },
		{ part: '[data-testid=accumulation] rect', paint: 'stroke', ground: null },
		{ part: '.segment .ticks', paint: 'background-color', ground: null },
		{ part: '.thumb', paint: 'background-color', ground: null },
		{ part: '.legend li', paint: 'color', ground: null }
	]);
}

interface Look {
	/** Which elements. */
	readonly part: string;
	/** The property that holds their colour. */
	readonly paint: string;
	/** What lies under them in the same group; null for the panel. */
	readonly ground: string | null;
}

function contrasts(page: Page, looks: readonly Look[]): Promise<Contrast[]> {
	return page.evaluate((looks) => {
		type Colour = readonly [number, number, number, number];
		const read = (element: Element, property: string): Colour => {
			const colour = getComputedStyle(element).getPropertyValue(property);
			const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
			if (!colour.startsWith('rgb')) throw new Error(`${property} is ${colour}`);
			return [red, green, blue, alpha];
		};
		const over = (front: Colour, back: Colour, strength: number): Colour => {
			const alpha = front[3] * strength;
			const mix = (index: 0 | 1 | 2) => front[index] * alpha + back[index] * (1 - alpha);
			return [mix(0), mix(1), mix(2), 1];
		};
		const luminance = (colour: Colour) => {
			const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((part) => {
				const share = part / 255;
				return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
		};
		const ratio = (a: Colour, b: Colour) => {
			const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
			return (light + 0.05) / (dark + 0.05);
		};
		const opacity = (element: Element | null): number =>
			element === null
				? 1
				: Number(getComputedStyle(element).opacity) * opacity(element.parentElement);
		const stage = document.querySelector('[data-testid=stage]');
		if (!stage) throw new Error('There is no stage.');
		const panel = read(stage, 'background-color');
		return looks.flatMap(({ part, paint, ground }) =>
			[...stage.querySelectorAll(part)]
				.filter((element) => element.checkVisibility())
				.map((element) => {
					const under = ground && element.closest('g')?.querySelector(ground);
					const back = under ? over(read(under, 'fill'), panel, opacity(under)) : panel;
					const front = over(read(element, paint), back, opacity(element));
					const owner = element.closest('[data-key], [data-edge]');
					const name = owner?.getAttribute('data-key') ?? owner?.getAttribute('data-edge') ?? '';
					return {
						what: `${part} ${name}`.trim(),
						ratio: Math.round(ratio(front, back) * 100) / 100
					};
				})
		);
	}, looks);
}
