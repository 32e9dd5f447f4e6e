/**
 * A mistake in a lesson stops the build. It is told to the author as one line that an editor can jump
 * to: where, what is wrong, and what to write instead.
 */

/** Where something stands in a content file; lines and columns from 1. */
export interface Place {
	readonly line: number;
	readonly column: number;
}

/** `file:line:column: What is wrong. What to do about it.` */
export class ContentError extends Error {
	override readonly name = 'ContentError';

	constructor(file: string, { line, column }: Place, sentence: string, hint: string) {
		super(`${file}:${line}:${column}: ${sentence} ${hint}`);
	}
}

/** Names as a list to choose from: `a, b and c`. */
export function listed(names: readonly string[]): string {
	if (names.length < 2) return names.join('');
	return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
