/** A diagnostic is what a reader sees of a mistake: what is wrong, where, and what to write instead. */
import type { Span } from '#lib/autodiff/index.ts';
import type { Code, Messages } from './messages/details.ts';
import { en } from './messages/en.ts';
import { zh } from './messages/zh.ts';
import type { Refusal } from './refusal.ts';

/** A sentence about a mistake, its place, and a hint. */
export interface Diagnostic {
	/** The kind of mistake, the same in every language. */
	readonly code: string;
	readonly message: string;
	/** Counted from 1. */
	readonly line: number;
	/** Counted from 1, in UTF-16 units as editors count. */
	readonly column: number;
	/** What to write instead. */
	readonly hint: string;
	readonly span: Span;
}

/** The languages in which diagnostics are written. */
export type DiagnosticLanguage = 'en' | 'zh';

const messages: Readonly<Record<DiagnosticLanguage, Messages>> = { en, zh };

/** Writes a refusal out in a language, with its place in the text. */
export function diagnosticOf(
	refusal: Refusal,
	text: string,
	language: DiagnosticLanguage
): Diagnostic {
	const from = Math.min(Math.max(refusal.span.from, 0), text.length);
	const to = Math.min(Math.max(refusal.span.to, from), text.length);
	const said = messages[language][refusal.code] as Messages[Code];
	const write = (sentence: unknown) => (sentence as (details: unknown) => string)(refusal.details);
	return {
		code: refusal.code,
		message: write(said.message),
		...placeOf(text, from),
		hint: write(said.hint),
		span: { from, to }
	};
}

/** Line and column of a character; a line ends with \n, \r\n or a single \r. */
function placeOf(text: string, at: number): { line: number; column: number } {
	let line = 1;
	let start = 0;
	for (let index = 0; index < at; index++) {
		const character = text[index];
		const endsLine = character === '\n' || (character === '\r' && text[index + 1] !== '\n');
		if (!endsLine) continue;
		line++;
		start = index + 1;
	}
	return { line, column: at - start + 1 };
}
