/**
 * The words and signs of a program, read before it is parsed. The parser finds out *where* it cannot go
 * on; which words stand there tells the reader *why*.
 */

/** One word, number, text, sign or line end. */
export interface Token {
	readonly kind: 'name' | 'number' | 'text' | 'sign' | 'newline' | 'unknown';
	readonly text: string;
	readonly from: number;
	readonly to: number;
	/** How many brackets are open around it. */
	readonly depth: number;
	/** For a text: whether its closing quote is missing. */
	readonly isOpen?: boolean;
}

const space = /(?:[ \t\f]|\\\r?\n|\\\r|#[^\n\r]*)+/y;
const name = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*/uy;
const number =
	/(?:0[xXbBoO][0-9a-fA-F_]+|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?)[jJ]?/y;
const textStart = /(?:[rR][bBfF]?|[bBfF][rR]?|[uU])?("""|'''|"|')/y;
const sign =
	/\*\*=|\/\/=|<<=|>>=|\.\.\.|\*\*|\/\/|<<|>>|<=|>=|==|!=|<>|->|:=|&&|\|\||\+\+|--|\/\*|[-+*/%@&|^<>]=|[-+*/%@&|^~<>=.,:;()[\]{}]/y;
const newline = /\r\n|\n|\r/y;

/** Reads a text into tokens; the last one is a line end. Never fails: what it does not know is unknown. */
export function tokensOf(text: string): readonly Token[] {
	const tokens: Token[] = [];
	let depth = 0;
	let at = 0;
	const match = (pattern: RegExp): string | null => {
		pattern.lastIndex = at;
		return pattern.exec(text)?.[0] ?? null;
	};
	const add = (kind: Token['kind'], length: number, isOpen = false) => {
		const to = Math.min(at + length, text.length);
		tokens.push({ kind, text: text.slice(at, to), from: at, to, depth, isOpen });
		at = to;
	};
	while (at < text.length) {
		const skipped = match(space);
		if (skipped !== null) {
			at += skipped.length;
			continue;
		}
		const lineEnd = match(newline);
		if (lineEnd !== null) {
			add('newline', lineEnd.length);
			continue;
		}
		const start = match(textStart);
		if (start !== null) {
			const { length, isOpen } = textLength(text, at, start);
			add('text', length, isOpen);
			continue;
		}
		const found = match(number);
		const word = found === null ? match(name) : null;
		if (found !== null) add('number', found.length);
		else if (word !== null) add('name', word.length);
		else {
			const found = match(sign);
			if (found === null) add('unknown', (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
			else {
				if (')]}'.includes(found)) depth = Math.max(0, depth - 1);
				add('sign', found.length);
				if ('([{'.includes(found)) depth++;
			}
		}
	}
	add('newline', 0);
	return tokens;
}

/** How far a text reaches; an open one ends with its line, or with the program if it is a long one. */
function textLength(text: string, from: number, start: string) {
	const isLong = start.endsWith('"""') || start.endsWith("'''");
	const quote = start.slice(isLong ? -3 : -1);
	for (let at = from + start.length; at < text.length; at++) {
		const character = text[at];
		if (character === '\\') at++;
		else if (!isLong && (character === '\n' || character === '\r')) {
			return { length: at - from, isOpen: true };
		} else if (text.startsWith(quote, at)) {
			return { length: at - from + quote.length, isOpen: false };
		}
	}
	return { length: text.length - from, isOpen: true };
}
