/**
 * A refusal is thrown inside the language wherever a program cannot go on. It knows the mistake and the
 * place, not the words: those come from the message modules, in the reader's language.
 */
import type { Span } from '#lib/autodiff/index.ts';
import type { Code, Details } from './messages/details.ts';

/** Why and where a program was refused. */
export class Refusal<Key extends Code = Code> extends Error {
	readonly code: Key;
	readonly details: Details[Key];
	readonly span: Span;

	constructor(code: Key, details: Details[Key], span: Span) {
		super(code);
		this.code = code;
		this.details = details;
		this.span = span;
	}
}

/** Stops the program at a place. */
export function refuse<Key extends Code>(code: Key, details: Details[Key], span: Span): never {
	throw new Refusal(code, details, span);
}
