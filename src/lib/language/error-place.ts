/** The words around the place at which the parser could not go on. */
import type { Token } from './tokens.ts';

/** Where the parser stopped, and what stands there. */
export interface ErrorPlace {
	readonly text: string;
	readonly at: number;
	readonly tokens: readonly Token[];
	/** The word at the place. */
	readonly token: Token;
	/** The word before it, over line ends inside brackets; null at the start. */
	readonly before: Token | null;
	/** The word behind it; null at the end. */
	readonly after: Token | null;
	/** The words of the logical line that the place belongs to. */
	readonly line: readonly Token[];
}

/** Finds the words around a place. */
export function errorPlace(text: string, tokens: readonly Token[], at: number): ErrorPlace {
	const last = tokens.length - 1;
	const found = tokens.findIndex((token) => token.to > at || token.from >= at);
	const index = found < 0 ? last : found;
	const before = tokens.slice(0, index).findLast((token) => !isInside(token)) ?? null;
	return {
		text,
		at,
		tokens,
		token: tokens[index] as Token,
		before,
		after: tokens[index + 1] ?? null,
		line: lineAround(tokens, index)
	};
}

/** Whether a token is a line end that means nothing, because brackets are open. */
function isInside({ kind, depth }: Token): boolean {
	return kind === 'newline' && depth > 0;
}

function lineAround(tokens: readonly Token[], index: number): readonly Token[] {
	const ends = (token: Token | undefined) => token?.kind === 'newline' && token.depth === 0;
	let from = index;
	while (from > 0 && !ends(tokens[from - 1])) from--;
	let to = index;
	while (to < tokens.length && !ends(tokens[to])) to++;
	return tokens.slice(from, to);
}
