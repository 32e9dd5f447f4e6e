/** What a word or sign can be in Python, as far as a mistake is to be explained. */
import type { Token } from './tokens.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const keywords = words(
	'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'
);
const closed = words('True False None pass break continue');
const headers = words('if elif else for while def class try with');
const operators = words(
	'+ - * / ** // % @ ^ & | << >> < > <= >= == != and or not in is = += -= *= /= **='
);
const insideOnly = words('and or in is as else elif except finally');

/** Whether it is one of Python's own words. */
export function isKeyword(token: Token): boolean {
	return token.kind === 'name' && keywords.has(token.text);
}

/** Whether it opens a line that ends with a colon. */
export function isHeader(token: Token): boolean {
	return token.kind === 'name' && headers.has(token.text);
}

/** Whether it stands in front of an operand. */
export function isOperator(token: Token): boolean {
	return (token.kind === 'sign' || token.kind === 'name') && operators.has(token.text);
}

/** Whether a value can end with it. */
export function canEnd(token: Token): boolean {
	if (token.kind === 'number' || token.kind === 'text') return true;
	if (token.kind === 'name') return !isKeyword(token) || closed.has(token.text);
	return [')', ']', '}'].includes(token.text);
}

/** Whether a value or a statement can start with it. */
export function canStart(token: Token): boolean {
	if (token.kind === 'number' || token.kind === 'text') return true;
	if (token.kind === 'name') return !insideOnly.has(token.text);
	return ['(', '[', '{', '-', '+', '~'].includes(token.text);
}
