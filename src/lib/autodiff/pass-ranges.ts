/**
 * Cutting a recording into passes: which events belong to each, and which nodes are its own. What comes
 * before the training loop belongs to its first turn, unless it computes something that no turn uses;
 * what is computed behind the loop is a pass of its own.
 */
import type { NodeId } from './graph.ts';
import type { Recording } from './recording.ts';
import { trainingTurns } from './training-turns.ts';

/** One pass before it is compared with others. */
export interface PassRange {
	readonly first: number;
	readonly end: number;
	readonly own: readonly NodeId[];
	/** Whether it is a turn of the loop: what is not may turn out to be part of its neighbour. */
	readonly isTurn: boolean;
}

/** The passes of a recording; null where it has no training loop, or where its turns hang together. */
export function passRanges(recording: Recording): readonly PassRange[] | null {
	const { graph } = recording;
	const turns = trainingTurns(recording);
	if (!turns) return null;
	const ranges = cut(turns.ofEvent);
	const passOf = new Map<NodeId, number>();
	const passOfTurn = new Map(ranges.map(({ turn }, pass) => [turn, pass]));
	for (const { id, op, scope } of graph.nodes) {
		const turn = turns.turnOf(scope);
		const pass = turn === null ? undefined : passOfTurn.get(turn);
		if (pass !== undefined) passOf.set(id, pass);
		else if (op !== null) passOf.set(id, outside);
	}
	placeOperationsOutside(recording, ranges, passOf);
	placeLeaves(recording, ranges, passOf);
	if (!isSeparable(recording, ranges, passOf)) return null;
	const own: NodeId[][] = ranges.map(() => []);
	for (const { id } of graph.nodes) own[passOf.get(id) ?? -1]?.push(id);
	return ranges.map(({ first, end, turn }, pass) => ({
		first,
		end,
		own: own[pass] ?? [],
		isTurn: turn !== null
	}));
}

interface Range {
	first: number;
	end: number;
	/** Null before and behind the loop. */
	readonly turn: string | null;
}

const outside = -1;

/** Runs of events of one turn; what lies between two turns goes to the second. */
function cut(turns: readonly (string | null)[]): readonly Range[] {
	const begin = turns.findIndex((turn) => turn !== null);
	let next: string | null = null;
	const filled = turns.toReversed().map((turn, back) => {
		next = turns.length - 1 - back < begin ? null : (turn ?? next);
		return next;
	});
	const ranges: Range[] = [];
	filled.toReversed().forEach((turn, index) => {
		const range = ranges.at(-1);
		if (range?.turn === turn) range.end = index + 1;
		else ranges.push({ first: index, end: index + 1, turn });
	});
	return ranges;
}

/** What is computed outside of the loop belongs to it where a turn uses it, else to the range in which it happens. */
function placeOperationsOutside(
	{ graph, events }: Recording,
	ranges: readonly Range[],
	passOf: Map<NodeId, number>
): void {
	const used = new Set<NodeId>();
	for (const { id, operands } of graph.nodes.toReversed()) {
		if (passOf.get(id) === outside && !used.has(id)) continue;
		if (passOf.has(id) || used.has(id)) for (const operand of operands) used.add(operand);
	}
	ranges.forEach(({ first, end, turn }, pass) => {
		if (turn !== null) return;
		for (const event of events.slice(first, end)) {
			if (event.kind !== 'forward' || passOf.get(event.node) !== outside) continue;
			if (!used.has(event.node)) passOf.set(event.node, pass);
		}
	});
	for (const [node, pass] of passOf) if (pass === outside) passOf.delete(node);
}

/** A leaf is a pass's own when it was made in it, or is a number in its text, and only this pass uses it. */
function placeLeaves(
	{ graph }: Recording,
	ranges: readonly Range[],
	passOf: Map<NodeId, number>
): void {
	const everyPass = ranges.length;
	const users = new Map<NodeId, Set<number>>();
	for (const { id, operands } of graph.nodes) {
		for (const operand of operands) {
			if (graph.nodes[operand]?.op !== null) continue;
			const known = users.get(operand) ?? new Set();
			users.set(operand, known.add(passOf.get(id) ?? everyPass));
		}
	}
	for (const { id, op, kind, scope } of graph.nodes) {
		if (op !== null) continue;
		const pass = passOf.get(id);
		const [only, ...others] = users.get(id) ?? [];
		if (others.length > 0) passOf.delete(id);
		else if (only === undefined) continue;
		else if (pass !== undefined && pass !== only) passOf.delete(id);
		else if (pass === undefined && only !== everyPass) {
			// Before and behind the loop, what a function makes for itself is its own as well.
			const isLocal = scope.length > 0 && ranges[only]?.turn === null;
			if (kind === 'constant' || isLocal) passOf.set(id, only);
		}
	}
}

/** Whether each pass uses, differentiates, reads and assigns nothing but what is its own or everyone's. */
function isSeparable(
	{ graph, events, numbers }: Recording,
	ranges: readonly Range[],
	passOf: ReadonlyMap<NodeId, number>
): boolean {
	const belongs = (node: NodeId, pass: number) => (passOf.get(node) ?? pass) === pass;
	for (const { id, operands } of graph.nodes) {
		const pass = passOf.get(id);
		// A node of all passes that is made of one of them hangs together with it.
		if (!operands.every((operand) => (passOf.get(operand) ?? pass) === pass)) return false;
	}
	let pass = 0;
	for (const [index, event] of events.entries()) {
		while (index >= (ranges[pass]?.end ?? Infinity)) pass++;
		if (event.kind === 'contribution') {
			if (!belongs(graph.edges[event.edge]?.consumer ?? -1, pass)) return false;
		} else if (!belongs(event.node, pass)) return false;
	}
	const rangeAt = (at: number) => ranges.findIndex(({ end }) => at < end);
	return numbers.every((number) => {
		if (number.kind !== 'read') return true;
		const owner = passOf.get(number.node);
		if (owner === undefined) return true;
		const range = ranges[owner];
		const isBetween = range && range.first <= number.at && number.at <= range.end;
		return Boolean(isBetween) || owner === rangeAt(number.at);
	});
}
