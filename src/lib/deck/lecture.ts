/**
 * A lecture: which slides are shown, of which lessons, in which order. The address carries it as it is
 * said aloud, `?only=3,4,8`, with numbers of slides from 1; what it cannot mean is told, never guessed.
 */

/** What an address asks for. */
export interface OnlySlides {
	/** Places of slides from 0, in the order asked for; null where it asks for all. */
	readonly slides: readonly number[] | null;
	/** Parts that name no slide, as they were written. */
	readonly unknown: readonly string[];
}

/** Reads the list of an address: numbers and ranges, `3,4,8` or `2-5`, of a deck with so many slides. */
export function readOnly(list: string | null, count: number): OnlySlides {
	if (list === null) return { slides: null, unknown: [] };
	const slides: number[] = [];
	const unknown: string[] = [];
	for (const part of list.split(',').map((text) => text.trim())) {
		if (part === '') continue;
		const places = readRange(part, count);
		if (places === null) unknown.push(part.slice(0, 24));
		else slides.push(...places.filter((place) => !slides.includes(place)));
	}
	return { slides: slides.length === 0 ? null : slides, unknown };
}

/** Writes places of slides as an address has them; null where all are shown in their order. */
export function writeOnly(slides: readonly number[], count: number): string | null {
	const isAll = slides.length === count && slides.every((slide, place) => slide === place);
	return isAll ? null : slides.map((slide) => slide + 1).join(',');
}

/** A list with one of its entries moved by one place. */
export function moveEntry<T>(list: readonly T[], place: number, by: 1 | -1): readonly T[] {
	const other = place + by;
	const [a, b] = [list[place], list[other]];
	if (a === undefined || b === undefined) return list;
	return list.with(place, b).with(other, a);
}

function readRange(part: string, count: number): readonly number[] | null {
	const [, first = '', last = first] = /^(\d{1,3})(?:-(\d{1,3}))?$/.exec(part) ?? [];
	const [from, to] = [Number(first), Number(last)];
	if (from < 1 || to < from || to > count) return null;
	return Array.from({ length: to - from + 1 }, (_, place) => from - 1 + place);
}
