/**
 * A node in TeX, as it stands inside a formula: its name, else its short expression, else its op with
 * an index. An expression that stands for a node is short (see `naming.ts`), so unfolding it is too.
 */
import { opOf, type Graph, type NodeId, type OpName } from '#lib/autodiff/index.ts';
import { upright } from './escape.ts';
import {
	atom,
	inParentheses,
	numberPlace,
	texDemand,
	texPrecedence,
	type NumberPlace
} from './grouping.ts';
import { nameTex } from './name-tex.ts';
import { isOneLetter } from './name.ts';
import { namingOf } from './naming.ts';

/** A piece of TeX, and what decides whether it needs parentheses where it is put. */
export interface TexPart {
	readonly tex: string;
	readonly precedence: number;
	readonly startsWithMinus: boolean;
}

/** Writes an unnamed constant, a plain number, for the place in which it stands. */
export type WriteConstant = (node: NodeId, place: NumberPlace) => string;

/** The TeX of a node. `isLeading` says that nothing of the formula stands directly before it. */
export function expressionTex(
	graph: Graph,
	node: NodeId,
	constant: WriteConstant,
	isLeading = true
): TexPart {
	const { by, text, stem, index } = namingOf(graph, node);
	const { op, operands } = graph.nodes[node] ?? { op: null, operands: [] };
	if (by === 'name') return part(nameTex(text));
	if (by === 'literal') return part(constant(node, isLeading ? 'open' : 'factor'));
	if (by === 'index' || !op) return part(`${stemTex(op, stem)}_{${index}}`);
	if (op === 'multiply' && isJuxtaposed(graph, operands)) {
		const [a, b] = operands.map((operand, place) =>
			operandTex(graph, op, place, operand, constant, isLeading)
		);
		return { tex: `${a} ${b}`, precedence: 2, startsWithMinus: false };
	}
	return operationTex(graph, op, operands, constant, isLeading);
}

/** An operation whose operands are written as nodes; `wrap` may mark each of them. */
export function operationTex(
	graph: Graph,
	op: OpName,
	operands: readonly NodeId[],
	constant: WriteConstant,
	isLeading = true,
	wrap = (_node: NodeId, tex: string) => tex
): TexPart {
	const written = operands.map((operand, index) =>
		wrap(operand, operandTex(graph, op, index, operand, constant, isLeading))
	);
	return {
		tex: opOf(op).tex(written),
		precedence: texPrecedence(op),
		startsWithMinus: op === 'negate'
	};
}

/** A node grouped for a place that asks for some binding. */
export function groupedTex(
	graph: Graph,
	node: NodeId,
	demand: number,
	isLeading: boolean,
	constant: WriteConstant
): string {
	if (namingOf(graph, node).by === 'literal') {
		return constant(node, numberPlace(demand, isLeading));
	}
	const stands = demand === 0 || isLeading;
	const { tex, precedence, startsWithMinus } = expressionTex(graph, node, constant, stands);
	const isLoose = precedence < demand || (startsWithMinus && !stands);
	return isLoose ? inParentheses(tex) : tex;
}

function operandTex(
	graph: Graph,
	op: OpName,
	index: number,
	node: NodeId,
	constant: WriteConstant,
	isLeading: boolean
): string {
	const leads = isLeading && index === 0 && op !== 'negate';
	return groupedTex(graph, node, texDemand(op, index), leads, constant);
}

/** `2 w` and `w x` need no dot; `w · 2` and `rate · grad` do. */
function isJuxtaposed(graph: Graph, [a = -1, b = -1]: readonly NodeId[]): boolean {
	const left = namingOf(graph, a);
	const right = namingOf(graph, b);
	const isLetter = ({ by, text }: typeof left) => by === 'name' && isOneLetter(text);
	return (left.by === 'literal' || isLetter(left)) && isLetter(right);
}

function stemTex(op: OpName | null, stem: string): string {
	return (op && signs[op]) ?? upright(stem);
}

const signs: Readonly<Partial<Record<OpName, string>>> = {
	add: '{+}',
	subtract: '{-}',
	multiply: '{\\times}',
	divide: '{\\div}',
	negate: '{-}',
	sqrt: '\\surd',
	sigmoid: '\\sigma'
};

function part(tex: string): TexPart {
	return { tex, precedence: atom, startsWithMinus: false };
}
