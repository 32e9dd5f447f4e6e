/** The piece of a passage that shows why it was found. */
import { isChinese } from './terms.ts';

/** A part of an excerpt; `isFound` where it is what was looked for. */
export interface ExcerptPart {
	readonly text: string;
	readonly isFound: boolean;
}

/** How many characters are shown, and how many of them before the first that was found. */
const longest = 150;
const before = 40;

/** An excerpt around the first of the terms that the text has, all of them marked. */
export function excerptOf(text: string, terms: readonly string[]): readonly ExcerptPart[] {
	const pattern = patternOf(terms);
	const first = pattern ? text.search(pattern) : -1;
	const start = first > before ? wordStart(text, first - before) : 0;
	const end = Math.min(text.length, start + longest);
	const shown = `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
	if (!pattern) return [{ text: shown, isFound: false }];
	return shown
		.split(pattern)
		.map((part, index) => ({ text: part, isFound: index % 2 === 1 }))
		.filter(({ text: part }) => part !== '');
}

/** Words at their beginnings, Chinese anywhere. */
function patternOf(terms: readonly string[]): RegExp | null {
	if (terms.length === 0) return null;
	const either = terms
		.toSorted((a, b) => b.length - a.length)
		.map((term) => term.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
		.map((term) => (isChinese(term) ? term : `(?<![\\p{L}\\p{N}])${term}`));
	return new RegExp(`(${either.join('|')})`, 'iu');
}

/** The start of the word at a place, so that no excerpt begins in the middle of one. */
function wordStart(text: string, place: number): number {
	const space = text.indexOf(' ', place);
	return space >= 0 && space - place < 20 ? space + 1 : place;
}
