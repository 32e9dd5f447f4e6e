/** Where in the program a node was made: its line of code, with the piece that made it. */
import type { Span } from '#lib/autodiff/index.ts';

/** The lines that a span touches, in three pieces that join to the whole. */
export interface SourceLine {
	/** Number of the first line, from 1. */
	readonly line: number;
	readonly before: string;
	readonly marked: string;
	readonly after: string;
}

/** The code of a span with the rest of its lines, without the indentation that they share. */
export function sourceLine(text: string, { from, to }: Span): SourceLine {
	const start = text.lastIndexOf('\n', from - 1) + 1;
	const end = text.indexOf('\n', to);
	const before = text.slice(start, from);
	return {
		line: text.slice(0, start).split('\n').length,
		before: before.trimStart(),
		marked: text.slice(from, to),
		after: text.slice(to, end < 0 ? text.length : end).trimEnd()
	};
}
