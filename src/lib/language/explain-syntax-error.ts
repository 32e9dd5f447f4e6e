/**
 * Turns "no parse at character 40" into what is wrong there, from the words around the place. The rules
 * go from the particular (a word of another language) to the general (cannot be read); the first that
 * fits is what the reader is told.
 */
import { errorPlace, type ErrorPlace } from './error-place.ts';
import type { ForeignWord, RefusedOperator } from './messages/details.ts';
import { Refusal } from './refusal.ts';
import type { Token } from './tokens.ts';
import { canEnd, canStart, isHeader, isKeyword, isOperator } from './word-kinds.ts';

type Rule = (place: ErrorPlace) => Refusal | null;

/** The refusal for a place at which the parser cannot go on. */
export function explainSyntaxError(text: string, tokens: readonly Token[], at: number): Refusal {
	const place = errorPlace(text, tokens, at);
	for (const rule of rules) {
		const refusal = rule(place);
		if (refusal) return refusal;
	}
	return new Refusal('unreadable', { text: place.token.text }, place.token);
}

const foreignWords = new Set(['let', 'var', 'const', 'new', 'function']);
const foreignSigns = new Set(['&&', '||', '++', '--', '->', '/*', '<>']);
const strayWords = new Set(['else', 'elif', 'except', 'finally', 'case']);

/** More operators in one expression than the parser can hold. */
const longChain: Rule = ({ line, at }) => {
	const longest = 600;
	let count = 0;
	for (const token of line) {
		if (token.from >= at) break;
		count = [',', '=', ';'].includes(token.text) ? 0 : count + 1;
	}
	if (count <= longest) return null;
	return new Refusal('expression-too-long', {}, { from: at, to: at });
};

const brokenReplacement: Rule = ({ token, before, at }) => {
	const found = [token, before].find((one) => one?.kind === 'text' && one.from < at && at < one.to);
	return found ? new Refusal('bad-replacement', {}, { from: at, to: found.to }) : null;
};

const foreignLanguage: Rule = ({ token, before, line }) => {
	for (const found of [before, token]) {
		if (!found) continue;
		if (found.kind === 'name' && foreignWords.has(found.text)) {
			return new Refusal('foreign-word', { word: found.text as ForeignWord }, found);
		}
		const isComment = found.text === '//' && found === line[0];
		if (found.kind === 'sign' && (foreignSigns.has(found.text) || isComment)) {
			return new Refusal('refused-operator', { operator: found.text as RefusedOperator }, found);
		}
	}
	return null;
};

/** `3x`, `0xg`, `1e`: the parser reads the digits and stops at the letters. */
const gluedToNumber: Rule = ({ text, token, before, at }) => {
	if (token.kind === 'number' && token.from < at) {
		return new Refusal('bad-number', { text: token.text }, token);
	}
	const isGlued = before?.kind === 'number' && token.from === before.to;
	if (!isGlued || (token.kind !== 'name' && token.kind !== 'number')) return null;
	const span = { from: before.from, to: token.to };
	if (before.text === '0' || /^e\d*$/i.test(token.text)) {
		return new Refusal('bad-number', { text: text.slice(span.from, span.to) }, span);
	}
	return new Refusal('missing-operator', { left: before.text, right: token.text }, span);
};

const conditionWithEquals: Rule = ({ token, line }) => {
	const isCondition = ['if', 'elif', 'while', 'assert'].includes(line[0]?.text ?? '');
	return isCondition && token.text === '=' ? new Refusal('single-equals', {}, token) : null;
};

const bracesAroundBlock: Rule = ({ token, line }) => {
	const isBlock = token.text === '{' && line[0] !== undefined && isHeader(line[0]);
	return isBlock ? new Refusal('braces', {}, token) : null;
};

const strayWord: Rule = ({ token, before }) => {
	const startsLine = before === null || before.kind === 'newline';
	const isElse = token.text === 'else' || token.text === 'elif';
	if (!isElse && !(startsLine && strayWords.has(token.text))) return null;
	return new Refusal('stray-keyword', { keyword: token.text }, token);
};

const missingBlock: Rule = ({ token, tokens }) => {
	if (token.kind !== 'newline') return null;
	const last = tokens.findLast(({ kind, from }) => kind !== 'newline' && from < token.to);
	const isColon = last?.text === ':' && last.depth === 0;
	const head = last && tokens.findLast(({ kind, from }) => kind === 'name' && from < last.from);
	return isColon && head ? new Refusal('missing-block', {}, last) : null;
};

const missingIn: Rule = ({ token, line }) => {
	const isMissing = line[0]?.text === 'for' && !line.some(({ text }) => text === 'in');
	return isMissing ? new Refusal('missing-in', {}, token) : null;
};

const missingParameters: Rule = ({ token, before, line }) => {
	if (line[0]?.text !== 'def' || before === null || before !== line[1]) return null;
	if (before.kind !== 'name' || isKeyword(before)) return null;
	return new Refusal('missing-parameters', { name: before.text }, token);
};

const missingElse: Rule = ({ before, line, at }) => {
	const words = line.filter(({ kind, from }) => kind === 'name' && from < at);
	const choice = words.findLastIndex(({ text }) => text === 'if');
	if (!before || !canEnd(before) || choice < 1) return null;
	const isComplete = words.slice(choice).some(({ text }) => text === 'else' || text === 'for');
	const isFilter = words.slice(0, choice).some(({ text }) => text === 'for');
	if (isComplete || isFilter) return null;
	return new Refusal('missing-else', {}, { from: before.to, to: before.to });
};

const missingColon: Rule = ({ token, before, line }) => {
	const [head] = line;
	const hasColon = line.some(({ text, depth }) => text === ':' && depth === 0);
	if (!head || !isHeader(head) || hasColon || !before) return null;
	const isElse = before.text === 'else' || before.text === 'try';
	if (!canEnd(before) && !isElse) return null;
	const span = token.kind === 'newline' ? { from: before.to, to: before.to } : token;
	return new Refusal('missing-colon', { keyword: head.text }, span);
};

const keywordAsName: Rule = ({ token, before }) => {
	const isName = ['=', '(', '.', '+=', '-=', '*=', '/='].includes(token.text);
	if (before && isName && isKeyword(before) && !isOperator(before)) {
		return new Refusal('keyword-as-name', { keyword: before.text }, before);
	}
	return null;
};

const missingOperand: Rule = ({ token, before }) => {
	const isBare = before && isHeader(before) && token.text === ':';
	if (!before || !(isOperator(before) || isBare) || canStart(token)) return null;
	const span = token.kind === 'newline' ? before : token;
	const isAssignment = /^([-+*/]|\*\*)?=$/.test(before.text);
	if (isAssignment) return new Refusal('missing-value', {}, span);
	return new Refusal('missing-operand', { operator: before.text }, span);
};

const twoValues: Rule = ({ token, before, after }) => {
	if (!before || !canEnd(before) || !canStart(token)) return null;
	const details = { left: before.text, right: token.text };
	if (token.depth > 0) return new Refusal('missing-comma', details, token);
	const next = after?.text ?? '';
	const startsStatement =
		isKeyword(token) || (token.kind === 'name' && /^(([-+*/]|\*\*)?=|[(.[])$/.test(next));
	if (startsStatement) return new Refusal('two-statements', {}, token);
	return new Refusal('missing-operator', details, token);
};

const keywordInside: Rule = ({ token }) => {
	if (!isKeyword(token)) return null;
	return new Refusal('keyword-as-name', { keyword: token.text }, token);
};

const endsTooEarly: Rule = ({ token, before }) => {
	if (token.kind !== 'newline') return null;
	const at = before && before.kind !== 'newline' ? before.to : token.from;
	return new Refusal('unfinished', {}, { from: at, to: at });
};

const rules: readonly Rule[] = [
	longChain,
	brokenReplacement,
	foreignLanguage,
	gluedToNumber,
	bracesAroundBlock,
	conditionWithEquals,
	strayWord,
	keywordAsName,
	missingBlock,
	missingParameters,
	missingIn,
	missingElse,
	missingColon,
	missingOperand,
	twoValues,
	keywordInside,
	endsTooEarly
];
