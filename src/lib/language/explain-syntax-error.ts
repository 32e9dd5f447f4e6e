/**
 * Turns "no parse at character 40" into what is wrong there, from the words around the place. The rules
 * go from the particular (a word of another language) to the general (cannot be read).
 */
import type { ForeignWord, RefusedOperator } from './messages/details.ts';
import { Refusal } from './refusal.ts';
import type { Token } from './tokens.ts';

const keywords = new Set(
	'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
		' '
	)
);
const headers = new Set(['if', 'elif', 'else', 'for', 'while', 'def', 'class', 'try', 'with']);
const literals = new Set(['True', 'False', 'None']);
const foreignWords = new Set(['let', 'var', 'const', 'new', 'function']);
const foreignSigns = new Set(['&&', '||', '++', '--', '->', '/*', '<>']);
const operators = new Set(
	'+ - * / ** // % @ ^ & | << >> < > <= >= == != and or not in is = += -= *= /='.split(' ')
);

/** The refusal for a place at which the parser cannot go on. */
export function explainSyntaxError(text: string, tokens: readonly Token[], at: number): Refusal {
	const index = tokens.findIndex((token) => token.to > at || token.from >= at);
	const token = tokens[index] ?? (tokens.at(-1) as Token);
	const place = tokens.indexOf(token);
	const before = previous(tokens, place);
	const line = lineAround(tokens, before && token.kind === 'newline' ? place - 1 : place);
	const head = line[0];
	const after = tokens[place + 1];

	const holder = [token, before].find(
		(found) => found && found.kind === 'text' && found.from < at && at < found.to
	);
	if (holder) return new Refusal('bad-replacement', {}, { from: at, to: holder.to });
	const foreign = [before, token].find(
		(found) => found && (foreignWords.has(found.text) || foreignSigns.has(found.text))
	);
	if (foreign && foreignWords.has(foreign.text)) {
		return new Refusal('foreign-word', { word: foreign.text as ForeignWord }, foreign);
	}
	if (foreign && foreignSigns.has(foreign.text)) {
		return new Refusal('refused-operator', { operator: foreign.text as RefusedOperator }, foreign);
	}
	if (token.kind === 'sign' && token.text === '/' && after?.text === '*') {
		return new Refusal('refused-operator', { operator: '/*' }, token);
	}
	if (token.text === '//' && token === head) {
		return new Refusal('refused-operator', { operator: '//' }, token);
	}
	if (before?.kind === 'number' && token.from === before.to && token.kind !== 'newline') {
		if (/^[a-zA-Z_0-9.]/.test(token.text)) {
			const isForm = /^0[a-zA-Z]?$/.test(before.text) || /^[eE]/.test(token.text);
			const span = { from: before.from, to: token.to };
			if (isForm) return new Refusal('bad-number', { text: text.slice(span.from, span.to) }, span);
			return new Refusal('missing-operator', { left: before.text, right: token.text }, span);
		}
	}
	if (token.kind === 'number' && token.from < at) {
		return new Refusal('bad-number', { text: token.text }, token);
	}
	if (token.text === '{' && head && headers.has(head.text)) return new Refusal('braces', {}, token);
	if (token.text === '=' && head && ['if', 'elif', 'while'].includes(head.text)) {
		return new Refusal('single-equals', {}, token);
	}
	if (isStray(token, before)) {
		return new Refusal('stray-keyword', { keyword: token.text }, token);
	}
	if (
		before &&
		isKeyword(before) &&
		['=', '(', '.'].includes(token.text) &&
		!operators.has(before.text)
	) {
		return new Refusal('keyword-as-name', { keyword: before.text }, before);
	}
	if (head && headers.has(head.text) && needsColon(line, at) && canEnd(before)) {
		return new Refusal('missing-colon', { keyword: head.text }, pointAfter(before, token));
	}
	if (before && isOperator(before) && !canStart(token)) {
		const isValue = before.text.endsWith('=') && !/^[=!<>]=$/.test(before.text);
		const span = token.kind === 'newline' ? before : token;
		if (isValue) return new Refusal('missing-value', {}, span);
		return new Refusal('missing-operand', { operator: before.text }, span);
	}
	if (before && canEnd(before) && canStart(token) && before.kind !== 'newline') {
		return betweenValues(token, before, after, at);
	}
	if (isKeyword(token) && !canStart(token)) {
		return new Refusal('keyword-as-name', { keyword: token.text }, token);
	}
	if (token.kind === 'newline') {
		return new Refusal('unfinished', {}, pointAfter(before, token));
	}
	return new Refusal('unreadable', { text: token.text }, token);
}

/** Two values that follow each other with nothing between. */
function betweenValues(token: Token, before: Token, after: Token | undefined, at: number): Refusal {
	const details = { left: before.text, right: token.text };
	if (token.depth > 0) return new Refusal('missing-comma', details, token);
	const startsStatement =
		(token.kind === 'name' && /^([-+*/]|\*\*)?=$/.test(after?.text ?? '')) ||
		(token.kind === 'name' && ['(', '.', '['].includes(after?.text ?? '')) ||
		isKeyword(token);
	if (startsStatement) return new Refusal('two-statements', {}, token);
	return new Refusal('missing-operator', details, { from: at, to: token.to });
}

function previous(tokens: readonly Token[], place: number): Token | undefined {
	const before = tokens[place - 1];
	const isSkipped = before?.kind === 'newline' && before.depth > 0;
	return isSkipped ? previous(tokens, place - 1) : before;
}

/** The tokens of the logical line around a place. */
function lineAround(tokens: readonly Token[], place: number): readonly Token[] {
	const ends = (token: Token | undefined) => token?.kind === 'newline' && token.depth === 0;
	let from = place;
	while (from > 0 && !ends(tokens[from - 1])) from--;
	let to = place;
	while (to < tokens.length && !ends(tokens[to])) to++;
	return tokens.slice(from, to);
}

function needsColon(line: readonly Token[], at: number): boolean {
	return !line.some((token) => token.text === ':' && token.depth === 0 && token.from < at) &&
		!line.some((token) => token.text === ':' && token.depth === 0)
		? true
		: false;
}

function pointAfter(before: Token | undefined, token: Token) {
	return before && before.kind !== 'newline' ? { from: before.to, to: before.to } : token;
}

function isStray(token: Token, before: Token | undefined): boolean {
	const startsLine = !before || before.kind === 'newline';
	return startsLine && ['else', 'elif', 'except', 'finally', 'case'].includes(token.text);
}

function isKeyword(token: Token | undefined): boolean {
	return token?.kind === 'name' && keywords.has(token.text);
}

function isOperator(token: Token): boolean {
	return (token.kind === 'sign' || token.kind === 'name') && operators.has(token.text);
}

/** Whether a value can end with this token. */
function canEnd(token: Token | undefined): token is Token {
	if (!token) return false;
	if (token.kind === 'number' || token.kind === 'text') return true;
	if (token.kind === 'name')
		return !keywords.has(token.text) || literals.has(token.text) || token.text === 'else';
	return [')', ']', '}'].includes(token.text);
}

/** Whether a value or a statement can start with this token. */
function canStart(token: Token): boolean {
	if (token.kind === 'number' || token.kind === 'text') return true;
	if (token.kind === 'name')
		return !['and', 'or', 'in', 'is', 'as', 'else', 'elif'].includes(token.text);
	return ['(', '[', '{', '-', '+', '~'].includes(token.text);
}
