/**
 * Characters that look like Python but are not, as they come along when text is copied from a web page,
 * a book or a chat. Naming the character is the only help: the reader cannot see the difference.
 */
import { Refusal } from './refusal.ts';
import type { Token } from './tokens.ts';

/** What to type instead of a character; an empty text means a space, null nothing at all. */
const instead = new Map<string, string | null>([
	['\u2212', '-'],
	['\u2010', '-'],
	['\u2011', '-'],
	['\u2012', '-'],
	['\u2013', '-'],
	['\u2014', '-'],
	['\uff0d', '-'],
	['\u00d7', '*'],
	['\u00b7', '*'],
	['\u22c5', '*'],
	['\u2217', '*'],
	['\uff0a', '*'],
	['\u00f7', '/'],
	['\u2044', '/'],
	['\u2215', '/'],
	['\uff0f', '/'],
	['\uff0b', '+'],
	['\uff1d', '='],
	['\u2264', '<='],
	['\u2265', '>='],
	['\u2260', '!='],
	['\uff1c', '<'],
	['\uff1e', '>'],
	['\u201c', '"'],
	['\u201d', '"'],
	['\u201e', '"'],
	['\u00ab', '"'],
	['\u00bb', '"'],
	['\uff02', '"'],
	['\u2018', "'"],
	['\u2019', "'"],
	['\u201a', "'"],
	['\u2032', "'"],
	['\u00b4', "'"],
	['\uff07', "'"],
	['\uff08', '('],
	['\uff09', ')'],
	['\u3010', '['],
	['\u3011', ']'],
	['\uff3b', '['],
	['\uff3d', ']'],
	['\uff5b', '{'],
	['\uff5d', '}'],
	['\uff0c', ','],
	['\u3001', ','],
	['\u3002', '.'],
	['\uff0e', '.'],
	['\uff1a', ':'],
	['\uff1b', ';'],
	['\uff03', '#'],
	['\u2026', '...'],
	['\u00b2', '**2'],
	['\u00b3', '**3'],
	['\u221a', 'sqrt'],
	['\u00a0', ' '],
	['\u2002', ' '],
	['\u2003', ' '],
	['\u2009', ' '],
	['\u202f', ' '],
	['\u3000', ' '],
	['\u200b', null],
	['\u200c', null],
	['\u200d', null],
	['\u2060', null],
	['\ufeff', null],
	['\u00ad', null]
]);

/** A refusal that names the first look-alike in a token; null when there is none. */
export function lookAlikeOf(token: Token): Refusal | null {
	if (token.kind === 'unknown') return refusalAt(token.text, token.from);
	// Full-width digits and letters are letters to Unicode, and not what Python counts with.
	if (token.kind !== 'name' && token.kind !== 'number') return null;
	const index = token.text.search(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/);
	return index < 0 ? null : refusalAt(token.text[index] ?? '', token.from + index);
}

/** The number of a character in Unicode: U+2212. */
export function codePointOf(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function refusalAt(character: string, from: number): Refusal | null {
	const isWide = /^[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]$/.test(character);
	if (!isWide && !instead.has(character)) return null;
	const narrow = isWide ? character.normalize('NFKC') : (instead.get(character) ?? null);
	const span = { from, to: from + character.length };
	return new Refusal(
		'look-alike',
		{ character, point: codePointOf(character), instead: narrow },
		span
	);
}
