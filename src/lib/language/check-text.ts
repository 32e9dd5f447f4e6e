/**
 * Mistakes that show before a program is parsed: characters that Python does not have, texts and
 * brackets that do not end, indentation that does not fit. A parser would stumble over them somewhere
 * later; here they are found where they are.
 */
import { bounds } from './bounds.ts';
import { codePointOf, lookAlikeOf } from './look-alikes.ts';
import { Refusal } from './refusal.ts';
import type { Token } from './tokens.ts';

const opening = new Map([
	[')', '('],
	[']', '['],
	['}', '{']
]);

/** The mistakes of characters, texts, brackets and indentation; at most one of each. */
export function textProblems(text: string, tokens: readonly Token[]): readonly Refusal[] {
	return [
		characterProblem(tokens),
		unclosedText(tokens),
		bracketProblem(tokens),
		indentationProblem(text, tokens)
	].filter((problem) => problem !== null);
}

function characterProblem(tokens: readonly Token[]): Refusal | null {
	for (const token of tokens) {
		const found = lookAlikeOf(token);
		if (found) return found;
		if (token.kind === 'unknown') {
			const details = { character: token.text, point: codePointOf(token.text) };
			return new Refusal('unknown-character', details, token);
		}
	}
	return null;
}

function unclosedText(tokens: readonly Token[]): Refusal | null {
	const open = tokens.find((token) => token.kind === 'text' && token.isOpen);
	return open ? new Refusal('unclosed-text', {}, open) : null;
}

function bracketProblem(tokens: readonly Token[]): Refusal | null {
	const open: Token[] = [];
	for (const token of tokens) {
		if (token.kind !== 'sign') continue;
		if ('([{'.includes(token.text)) {
			open.push(token);
			if (open.length > bounds.nesting) {
				return new Refusal('nested-too-deep', { most: bounds.nesting }, token);
			}
			continue;
		}
		const expected = opening.get(token.text);
		if (expected === undefined) continue;
		const last = open.pop();
		if (last?.text !== expected) {
			const details = { bracket: token.text, open: last?.text ?? null };
			return new Refusal('unmatched-bracket', details, token);
		}
	}
	const last = open.pop();
	return last ? new Refusal('unclosed-bracket', { bracket: last.text }, last) : null;
}

function indentationProblem(text: string, tokens: readonly Token[]): Refusal | null {
	const levels = [''];
	let before: Token | null = null;
	for (const [index, token] of tokens.entries()) {
		const startsLine = index === 0 || tokens[index - 1]?.kind === 'newline';
		if (token.depth > 0 || token.kind === 'newline' || !startsLine) {
			if (token.kind !== 'newline') before = token;
			continue;
		}
		if (tokens[index - 1] && (tokens[index - 1]?.depth ?? 0) > 0) {
			before = token;
			continue;
		}
		const indent = indentBefore(text, token.from);
		const current = levels.at(-1) ?? '';
		const opensBlock = before?.text === ':' && before.kind === 'sign' && before.depth === 0;
		if (!indent.startsWith(current) && !current.startsWith(indent)) {
			return new Refusal('mixed-indentation', {}, token);
		}
		if (indent.length > current.length) {
			if (!opensBlock) return new Refusal('unexpected-indent', {}, token);
			levels.push(indent);
			if (levels.length > bounds.nesting) {
				return new Refusal('nested-too-deep', { most: bounds.nesting }, token);
			}
		} else {
			if (opensBlock) return new Refusal('missing-block', {}, token);
			while ((levels.at(-1) ?? '').length > indent.length) levels.pop();
			if (levels.at(-1) !== indent) return new Refusal('unmatched-dedent', {}, token);
		}
		before = token;
	}
	return null;
}

/** The blanks between the start of the line and its first token. */
function indentBefore(text: string, at: number): string {
	let from = at;
	while (from > 0 && (text[from - 1] === ' ' || text[from - 1] === '\t')) from--;
	return text.slice(from, at);
}
