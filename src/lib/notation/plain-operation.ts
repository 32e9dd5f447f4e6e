/** Operations on one line of plain text, as they stand in the name of a node: `w23·x3`, `relu(s1)`. */
import { opOf, type OpName } from '#lib/autodiff/index.ts';
import { atom, lineDemand } from './grouping.ts';

/** A piece of plain text and how it binds. */
export interface PlainPart {
	readonly text: string;
	readonly precedence: number;
}

/** The op as a word or sign that can carry an index: `×`, `relu`, `√`. */
export function plainSymbol(op: OpName): string {
	return words[op] ?? opOf(op).symbol;
}

/** An operation on operands that are already written. */
export function plainOperation(op: OpName, operands: readonly PlainPart[]): PlainPart {
	const infix = signs[op];
	if (op === 'abs') return { text: `|${operands[0]?.text}|`, precedence: atom };
	if (infix === undefined) {
		const inner = operands.map(({ text }) => text).join(', ');
		return { text: `${plainSymbol(op)}(${inner})`, precedence: atom };
	}
	const parts = operands.map((part, index) => grouped(part, lineDemand(op, index), index));
	const text = op === 'negate' ? infix + parts[0] : parts.join(infix);
	return { text, precedence: opOf(op).precedence };
}

const signs: Readonly<Partial<Record<OpName, string>>> = {
	add: ' + ',
	subtract: ' − ',
	multiply: '·',
	divide: '/',
	negate: '−',
	power: '^'
};

const words: Readonly<Partial<Record<OpName, string>>> = { power: 'pow', abs: 'abs' };

function grouped({ text, precedence }: PlainPart, demand: number, index: number): string {
	const hasMinusInside = text.startsWith('−') && (index > 0 || demand >= 3);
	return precedence < demand || hasMinusInside ? `(${text})` : text;
}
