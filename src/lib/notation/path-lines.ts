/**
 * Paths to the output as they are read: the named nodes along each, and the local derivative between
 * two of them. What has no name is left out, unless two paths would then read the same.
 */
import type { Edge, Graph, NodeId, OutputPath } from '#lib/autodiff/index.ts';
import { groupNumber } from './grouping.ts';
import type { Language } from './language.ts';
import { formatFixed, formatShort } from './number.ts';
import { nodeTex } from './node-tex.ts';
import { numberTex } from './writer.ts';

/** A stop on a path: a node, and what leads on to it. */
export interface Stop {
	readonly node: NodeId;
	/** The local derivative from the stop before, grouped as a factor; null where it is not known. */
	readonly factor: string | null;
	/** Which operand the stop before is, from 1, where the same node stands in two places (`x·x`). */
	readonly place: number | null;
	/** Whether stops were left out before this one. */
	readonly isAfterGap: boolean;
}

/** One path, ready to be shown. */
export interface PathLine {
	readonly start: NodeId;
	readonly stops: readonly Stop[];
	/** The product of its local derivatives with four decimals; null while one is not known. */
	readonly product: string | null;
	readonly nodes: readonly NodeId[];
	readonly edges: readonly Edge[];
}

/** From so many stops on, those in the middle are left out. */
const mostStops = 10;
const keptAtEnds = 4;

interface Leg {
	readonly edge: Edge;
	readonly derivative: number | null;
}

/** The paths of one node as lines. */
export function pathLines(
	graph: Graph,
	paths: readonly OutputPath[],
	language: Language
): readonly PathLine[] {
	const full = paths.map(legsOf);
	const short = full.map((legs) => contract(graph, legs));
	const keys = short.map((legs) => legs.map(({ edge }) => edge.consumer).join(' '));
	return paths.map(({ edges, product }, index) => {
		const isAlone = keys.filter((key) => key === keys[index]).length === 1;
		const legs = (isAlone ? short[index] : full[index]) ?? [];
		return {
			start: edges[0]?.operand ?? graph.output ?? 0,
			stops: abridge(legs).map((stop) => stopOf(graph, stop, language)),
			product: product === null ? null : formatFixed(product, language),
			nodes: [
				...edges.map(({ operand }) => operand),
				...edges.slice(-1).map((edge) => edge.consumer)
			],
			edges
		};
	});
}

/** The gradient as a sum of products, in plain LaTeX (amsmath); null while a number is missing. */
export function pathsTex(
	graph: Graph,
	node: NodeId,
	output: NodeId,
	paths: readonly OutputPath[],
	sum: number | null,
	isAll: boolean
): string | null {
	if (sum === null || paths.some(({ product }) => product === null)) return null;
	const products = paths.map(({ derivatives }) =>
		derivatives
			.map((factor, index) =>
				groupNumber(formatShort(factor ?? NaN), index > 0 ? 'factor' : 'open')
			)
			.map(numberTex)
			.join(' \\cdot ')
	);
	const rest = isAll ? [] : ['\\cdots'];
	const left = `\\frac{\\partial ${nodeTex(graph, output)}}{\\partial ${nodeTex(graph, node)}}`;
	return `${left} = ${[...products, ...rest].join(' + ')} = ${numberTex(formatFixed(sum))}`;
}

function legsOf({ edges, derivatives }: OutputPath): readonly Leg[] {
	return edges.map((edge, index) => ({ edge, derivative: derivatives[index] ?? null }));
}

/** Legs between named nodes; the last one ends at the output, whatever it is called. */
function contract(graph: Graph, legs: readonly Leg[]): readonly Leg[] {
	const short: Leg[] = [];
	let isBetween = false;
	for (const leg of legs) {
		const last = short.at(-1);
		if (isBetween && last) {
			short[short.length - 1] = {
				edge: { ...leg.edge, operand: last.edge.operand },
				derivative:
					last.derivative === null || leg.derivative === null
						? null
						: last.derivative * leg.derivative
			};
		} else short.push(leg);
		isBetween = graph.nodes[leg.edge.consumer]?.name === null;
	}
	return short;
}

function abridge(legs: readonly Leg[]): readonly (Leg & { isAfterGap: boolean })[] {
	const all = legs.map((leg) => ({ ...leg, isAfterGap: false }));
	if (legs.length <= mostStops) return all;
	const end = all.slice(-keptAtEnds).map((leg, index) => ({ ...leg, isAfterGap: index === 0 }));
	return [...all.slice(0, keptAtEnds), ...end];
}

function stopOf(
	graph: Graph,
	{ edge, derivative, isAfterGap }: Leg & { isAfterGap: boolean },
	language: Language
): Stop {
	const [a, b] = graph.nodes[edge.consumer]?.operands ?? [];
	return {
		node: edge.consumer,
		factor: derivative === null ? null : groupNumber(formatShort(derivative, language), 'factor'),
		place: a === b && a === edge.operand ? edge.index + 1 : null,
		isAfterGap
	};
}
