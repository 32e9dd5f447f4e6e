/**
 * Names as mathematics writes them: `w23` is w with the subscript 23, `alpha` is α, one letter is
 * italic, a word is upright. Names come from readers, so nothing in them is ever read as markup.
 */
import { greekCommands, greekLetters } from './greek.ts';

/** A piece of a name that is written in one style. */
export interface NameRun {
	readonly text: string;
	readonly style: 'italic' | 'upright';
	/** Whether it stands lower, as a subscript. */
	readonly sub: boolean;
}

const longest = 32;

/** A name in pieces: trailing digits, parts after `_` and list indexes are subscripts. */
export function runsOfName(name: string): readonly NameRun[] {
	const shown = shorten(name, longest);
	const indexed = /^([^[\]]+)((?:\[-?\d+\])+)$/.exec(shown);
	const [stem = '', ...parts] = (indexed?.[1] ?? shown).split('_').filter((part) => part !== '');
	const indexes = indexed?.[2]?.match(/-?\d+/g) ?? [];
	const [, letters = '', digits = ''] = /^(.*?)(\d*)$/su.exec(stem) ?? [];
	if (letters === '') return [{ text: shown, style: 'upright', sub: false }];
	const subscripts = [digits, ...parts, ...indexes].filter((part) => part !== '');
	return [
		pieceOf(letters, false),
		...subscripts.flatMap((part, place): NameRun[] =>
			place === 0
				? [pieceOf(part, true)]
				: [{ text: ',', style: 'upright', sub: true }, pieceOf(part, true)]
		)
	];
}

/** Whether a name is one letter with or without subscripts, so that a product needs no dot. */
export function isOneLetter(name: string): boolean {
	return runsOfName(name)[0]?.style === 'italic';
}

/** A text cut to a number of characters, with an ellipsis where something is missing. */
export function shorten(text: string, length: number): string {
	if (text.length <= length) return text;
	const characters = [...text.slice(0, 2 * length + 2)];
	return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}

function pieceOf(text: string, sub: boolean): NameRun {
	const letter = greekLetters.get(text) ?? text;
	const isLetter = /^[A-Za-z]$/.test(letter) || greekCommands.has(letter);
	return { text: isLetter ? letter : text, style: isLetter ? 'italic' : 'upright', sub };
}
