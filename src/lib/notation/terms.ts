/** The terms of which the formulas of a trace consist, at one position. */
import {
	frameAt,
	opOf,
	type Edge,
	type EdgeId,
	type Graph,
	type NodeId,
	type Trace
} from '#lib/autodiff/index.ts';
import { groupedTex, operationTex } from './expression-tex.ts';
import { atom, derivativeDemand, groupNumber, type NumberPlace } from './grouping.ts';
import type { Language } from './language.ts';
import { literalText, namingOf } from './naming.ts';
import { formatFixed } from './number.ts';
import type { Target, TermKind, Writer } from './writer.ts';

/** Writes the terms of formulas. All of them are TeX. */
export interface Terms {
	/** A node by its name or expression. */
	value(node: NodeId): string;
	/** An operation node as its op on its operands. */
	operation(node: NodeId): string;
	/** ∂output/∂node. */
	grad(output: NodeId, node: NodeId): string;
	/**
	 * ∂consumer/∂operand. The consumer may lie further up, then the target is the operand. A place tells
	 * the two uses in `x·x` apart.
	 */
	local(consumer: NodeId, operand: NodeId, target: Target, place?: number | null): string;
	/** The rule of a local derivative, as a factor; null when the rule is nothing but a number. */
	rule(edge: Edge): string | null;
	/** Whether the local derivative is 1 or −1 whatever the operands are. */
	isConstantRule(edge: Edge): boolean;
	/** A number with four decimals. */
	number(kind: TermKind, target: Target, number: number, place?: NumberPlace): string;
	/** A number that is formatted already. */
	text(kind: TermKind, target: Target, text: string): string;
}

/** The terms at a position of a trace. */
export function termsAt(trace: Trace, position: number, language: Language, writer: Writer): Terms {
	const { graph } = trace;
	const frame = frameAt(trace, position);
	const constant = (node: NodeId, place: NumberPlace) =>
		writer.number(groupNumber(literalText(frame.valueOf(node) ?? NaN), place));
	const grouped = (node: NodeId, demand: number, isLeading: boolean) =>
		groupedTex(graph, node, demand, isLeading, constant);
	const fraction = (over: NodeId, under: NodeId) =>
		`\\frac{\\partial ${grouped(over, atom, false)}}{\\partial ${grouped(under, atom, false)}}`;
	const text = (kind: TermKind, target: Target, shown: string) =>
		writer.term(kind, target, writer.number(shown));
	return {
		value: (node) => writer.term('value', { node }, grouped(node, 0, true)),
		operation(node) {
			const { op, operands } = graph.nodes[node] ?? { op: null, operands: [] };
			if (!op) return grouped(node, 0, true);
			const wrap = (operand: NodeId, tex: string) => writer.term('value', { node: operand }, tex);
			return operationTex(graph, op, operands, constant, true, wrap).tex;
		},
		grad: (output, node) => writer.term('grad', { node }, fraction(output, node)),
		local(consumer, operand, target, place = null) {
			const tex = fraction(consumer, operand);
			const placed = place === null ? tex : `\\left(${tex}\\right)_{${place}}`;
			return writer.term('local', target, placed);
		},
		rule(edge) {
			const tex = ruleTex(graph, edge, (node, demand) => grouped(node, demand, false));
			return tex && writer.term('local', { edge: edge.id }, tex);
		},
		isConstantRule: (edge) => isConstantRule(graph, edge),
		number: (kind, target, number, place = 'open') =>
			text(kind, target, groupNumber(formatFixed(number, language), place)),
		text
	};
}

/** The edge with an id. */
export function edgeOf(graph: Graph, edge: EdgeId): Edge {
	const found = graph.edges[edge];
	if (!found) throw new Error(`The graph has no edge ${edge}.`);
	return found;
}

function ruleTex(
	graph: Graph,
	{ consumer, index }: Edge,
	grouped: (node: NodeId, demand: number) => string
): string | null {
	const { op, operands } = graph.nodes[consumer] ?? { op: null, operands: [] };
	if (!op || isConstantRule(graph, { consumer })) return null;
	const other = operands[1 - index] ?? consumer;
	if (op === 'multiply' && namingOf(graph, other).by === 'literal') return null;
	const demand = derivativeDemand(op);
	const written = operands.map((operand) => grouped(operand, demand));
	const tex = opOf(op).derivativeTex[index]?.(written, grouped(consumer, demand)) ?? '';
	const isLoose = tex.startsWith('-') || op === 'tanh';
	return isLoose ? `\\left(${tex}\\right)` : tex;
}

function isConstantRule(graph: Graph, { consumer }: Pick<Edge, 'consumer'>): boolean {
	const op = graph.nodes[consumer]?.op;
	return op === 'add' || op === 'subtract' || op === 'negate';
}
