/**
 * Which passes share a drawing. Each is compared with those before it, longest first, since a pass that
 * stopped early is of the shape of a longer one. A pass that fits none has a drawing of its own.
 */
import type { NodeId } from './graph.ts';
import { matchPass, type Match } from './match-pass.ts';
import type { PassRange } from './pass-ranges.ts';
import type { Recording } from './recording.ts';

/** Which pass is laid on which. */
export interface PassPlan {
	readonly ranges: readonly PassRange[];
	/** By pass: the pass whose nodes are drawn, and how it corresponds to it. */
	readonly patterns: readonly { readonly pattern: number; readonly match: Match }[];
}

/** Compares the passes with each other: the fewest patterns that all of them fit. */
export function planPasses(recording: Recording, found: readonly PassRange[]): PassPlan {
	const { nodes } = recording.graph;
	const mayStandIn = standIns(recording, found);
	const match = (pattern: PassRange, pass: PassRange) =>
		matchPass(nodes, pattern.own, pass.own, mayStandIn);
	// The longest first: others may have stopped earlier, and then are of its shape.
	const bySize = found
		.filter((range) => computes(recording, range))
		.sort((a, b) => b.own.length - a.own.length || Number(b.isTurn) - Number(a.isTurn));
	const matches = new Map<PassRange, { pattern: PassRange; match: Match }>();
	for (const range of bySize) {
		const patterns = new Set([...matches.values()].map(({ pattern }) => pattern));
		for (const pattern of [...patterns, range]) {
			const matched = match(pattern, range);
			if (!matched) continue;
			matches.set(range, { pattern, match: matched });
			break;
		}
	}
	const shares = (range: PassRange) =>
		[...matches].some(
			([other, { pattern }]) => other !== range && pattern === matches.get(range)?.pattern
		);
	const passes = joined(
		found,
		(range) => range.isTurn || (matches.has(range) && (shares(range) || range === found.at(-1)))
	);
	let last = passes.find(({ range }) => matches.has(range))?.range ?? passes[0]?.range;
	return {
		ranges: passes.map(({ range, first, end }) => ({ ...range, first, end })),
		patterns: passes.map(({ range }) => {
			const matched = matches.get(range);
			// A turn that computes nothing leaves the drawing as it is.
			last = matched?.pattern ?? last;
			return {
				pattern: passes.findIndex((other) => other.range === last),
				match: matched?.match ?? noMatch
			};
		})
	};
}

/** Of a pass that computes nothing. */
export const noMatch: Match = { own: new Map(), inputs: new Map() };

/** Ranges that are no passes of their own go to the next, the last of them to the one before. */
function joined(ranges: readonly PassRange[], isPass: (range: PassRange) => boolean) {
	const result: { range: PassRange; first: number; end: number }[] = [];
	let first: number | null = null;
	for (const range of ranges) {
		const last = result.at(-1);
		if (isPass(range)) result.push({ range, first: first ?? range.first, end: range.end });
		else if (last) last.end = range.end;
		else first = 0;
		if (isPass(range)) first = null;
	}
	return result;
}

function computes({ graph }: Recording, { own }: PassRange): boolean {
	return own.some((id) => graph.nodes[id]?.op !== null);
}

/** Inputs that nothing but operations of passes uses can be another item of the data in each pass. */
function standIns({ graph, events, numbers, loads }: Recording, ranges: readonly PassRange[]) {
	const own = new Set(ranges.flatMap((range) => range.own));
	const fixed = new Set<NodeId>();
	for (const { id, operands } of graph.nodes) {
		if (!own.has(id)) for (const operand of operands) fixed.add(operand);
	}
	for (const event of events) if (event.kind === 'update') fixed.add(event.node);
	for (const number of numbers) if (number.kind === 'read') fixed.add(number.node);
	for (const { node } of loads) fixed.add(node);
	return (node: NodeId) =>
		graph.nodes[node]?.kind === 'input' && !fixed.has(node) && !own.has(node);
}
