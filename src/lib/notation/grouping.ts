/**
 * Where parentheses stand. Each place in an operation asks for a part that binds at least so tightly;
 * what binds looser is put in parentheses. The numbers go on from an op's own precedence: 6 is a name,
 * or whatever its notation encloses.
 */
import { opOf, type OpName } from '#lib/autodiff/index.ts';

/** Binding of a name, and of what its own notation encloses. */
export const atom = 6;

/** How tightly a number must be held: not at all, a minus in parentheses, or a power of ten as well. */
export type NumberPlace = 'open' | 'factor' | 'tight';

/** How tightly an operation binds once it is written in TeX. */
export function texPrecedence(op: OpName): number {
	const { precedence, encloses } = opOf(op);
	return encloses && precedence === 5 ? atom : precedence;
}

/** What an operand's place in `op.tex` asks for; 0 where the notation encloses it. */
export function texDemand(op: OpName, index: number): number {
	if (opOf(op).encloses) return 0;
	if (op === 'power') return index === 0 ? atom : 0;
	return lineDemand(op, index);
}

/** What an operand's place asks for when the operation is written on one line. */
export function lineDemand(op: OpName, index: number): number {
	const { precedence } = opOf(op);
	if (op === 'power' || precedence === 5) return atom;
	return precedence + index;
}

/** What operands and the value ask for in `op.derivativeTex`, where the result is a factor. */
export function derivativeDemand(op: OpName): number {
	return derivativeDemands[op] ?? atom;
}

const derivativeDemands: Readonly<Partial<Record<OpName, number>>> = {
	multiply: 3,
	exp: 3,
	log: 0,
	relu: 0,
	abs: 0,
	max: 0,
	min: 0
};

/** How a number stands in a place that asks for some binding. */
export function numberPlace(demand: number, isLeading: boolean): NumberPlace {
	if (demand === 0) return 'open';
	if (demand >= 4) return 'tight';
	return isLeading ? 'open' : 'factor';
}

/** A formatted number in its place: `−2.6000` as a factor is `(−2.6000)`. */
export function groupNumber(text: string, place: NumberPlace): string {
	const isLoose = place !== 'open' && text.startsWith('−');
	return isLoose || (place === 'tight' && text.includes('·')) ? `(${text})` : text;
}

/** TeX in parentheses that are as tall as what they hold. */
export function inParentheses(tex: string): string {
	return tex.includes('\\frac') ? `\\left(${tex}\\right)` : `(${tex})`;
}
