/**
 * Folding a recording: the turns of a training loop are laid on top of each other. Where they are of one
 * shape they share their nodes, so that a graph of twenty turns is as large as that of one, and a node
 * has another number in each of them. Steps and positions stay what they were.
 */
import { graphOf, type GraphNode, type NodeId } from './graph.ts';
import { matchPass, type Match } from './match-pass.ts';
import { passRanges, type PassRange } from './pass-ranges.ts';
import type { Pass } from './passes.ts';
import type { LeafLoad, RecordedEvent, Recording } from './recording.ts';
import { commonName } from './common-name.ts';

/** A recording with its passes folded. */
export interface Folded {
	readonly recording: Recording;
	/** By node of the original recording: the node that it is now. */
	readonly drawnAs: readonly NodeId[];
}

/**
 * Folds the passes of a recording. Where there is no training loop, or where its turns use each other's
 * nodes, nothing is folded: everything is one pass.
 */
export function foldPasses(recording: Recording): Folded {
	const ranges = passRanges(recording);
	const plan = ranges && ranges.length > 1 ? planOf(recording, ranges) : null;
	if (!plan) return { recording, drawnAs: recording.graph.nodes.map(({ id }) => id) };
	return new Folding(recording, plan).fold();
}

/** Which pass is laid on which. */
interface Plan {
	readonly ranges: readonly PassRange[];
	/** By pass: the pass whose nodes are drawn, and how it corresponds to it. */
	readonly patterns: readonly { readonly pattern: number; readonly match: Match }[];
}

function planOf(recording: Recording, found: readonly PassRange[]): Plan {
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
				match: matched?.match ?? none
			};
		})
	};
}

const none: Match = { own: new Map(), inputs: new Map() };

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

/** Makes the folded recording. */
class Folding {
	readonly #recording: Recording;
	readonly #plan: Plan;
	/** By original node: the original node that is drawn for it. */
	readonly #shownBy: NodeId[];
	/** By original node that is drawn: its place in the folded graph. */
	readonly #places = new Map<NodeId, NodeId>();

	constructor(recording: Recording, plan: Plan) {
		this.#recording = recording;
		this.#plan = plan;
		this.#shownBy = recording.graph.nodes.map(({ id }) => id);
		for (const { match } of plan.patterns) {
			for (const [node, shown] of match.own) this.#shownBy[node] = shown;
			for (const [shown, node] of match.inputs) this.#shownBy[node] = shown;
		}
		for (const { id } of recording.graph.nodes) {
			if (this.#shownBy[id] === id) this.#places.set(id, this.#places.size);
		}
	}

	fold(): Folded {
		const recording = this.#recording;
		const drawnAs = recording.graph.nodes.map(({ id }) => this.#placeOf(id));
		const names = this.#names();
		const nodes = [...this.#places].map(([original, id]): GraphNode => {
			const node = recording.graph.nodes[original];
			if (!node) throw new Error(`There is no node ${original}.`);
			const operands = node.operands.map((operand) => this.#placeOf(operand));
			return { ...node, id, operands, name: names.get(original) ?? null };
		});
		const { output } = recording.graph;
		const graph = graphOf(nodes, output === null ? null : this.#placeOf(output));
		return {
			drawnAs,
			recording: {
				...recording,
				graph,
				leafValues: this.#leafValues(),
				events: recording.events.map((event) => this.#eventOf(event, graph.firstEdge)),
				numbers: recording.numbers.map((number) =>
					number.kind === 'read' ? { ...number, node: this.#placeOf(number.node) } : number
				),
				loads: this.#loads(),
				passes: this.#passes()
			}
		};
	}

	#placeOf(original: NodeId): NodeId {
		return this.#places.get(this.#shownBy[original] ?? -1) ?? -1;
	}

	/** What all that are drawn as one node are called together. */
	#names(): ReadonlyMap<NodeId, string | null> {
		const all = new Map<NodeId, Set<string | null>>();
		for (const { id, name } of this.#recording.graph.nodes) {
			const shown = this.#shownBy[id] ?? id;
			all.set(shown, (all.get(shown) ?? new Set()).add(name));
		}
		return new Map([...all].map(([node, names]) => [node, commonName([...names])]));
	}

	#eventOf(event: RecordedEvent, firstEdge: readonly number[]): RecordedEvent {
		if (event.kind === 'contribution') {
			const edge = this.#recording.graph.edges[event.edge];
			if (!edge) return event;
			return { ...event, edge: (firstEdge[this.#placeOf(edge.consumer)] ?? 0) + edge.index };
		}
		const node = this.#placeOf(event.node);
		if (event.kind === 'forward') return { kind: 'forward', node };
		if (event.kind === 'seed') return { kind: 'seed', node };
		const { target, after, from } = event;
		return { kind: 'update', node, target, after, from };
	}

	/** Each leaf begins with the value that it has in the first pass that has it. */
	#leafValues(): ReadonlyMap<NodeId, number> {
		const values = new Map<NodeId, number>();
		for (const [original, node] of this.#firstInstances()) {
			const value = this.#recording.leafValues.get(original);
			if (value !== undefined) values.set(node, value);
		}
		return new Map([...values].sort(([a], [b]) => a - b));
	}

	/** Original leaves in the order of passes, only the first for each place. */
	#firstInstances(): readonly (readonly [NodeId, NodeId])[] {
		const seen = new Set<NodeId>();
		const all = [
			...this.#plan.patterns.flatMap(({ match }) => [
				...match.own.keys(),
				...match.inputs.values()
			]),
			...this.#recording.leafValues.keys()
		];
		return all.flatMap((original) => {
			const node = this.#placeOf(original);
			if (seen.has(node)) return [];
			seen.add(node);
			return [[original, node] as const];
		});
	}

	#loads(): readonly LeafLoad[] {
		const { leafValues, loads, graph } = this.#recording;
		const made = loads.map((load): LeafLoad => ({ ...load, node: this.#placeOf(load.node) }));
		const derived = new Set(loads.map(({ node }) => node));
		const now = new Map<NodeId, NodeId>();
		const differing = new Set<NodeId>();
		this.#plan.patterns.forEach(({ match }) => {
			for (const [shown, used] of match.inputs) if (shown !== used) differing.add(shown);
		});
		this.#plan.ranges.forEach(({ first }, pass) => {
			const { own, inputs } = this.#plan.patterns[pass]?.match ?? none;
			const load = (shown: NodeId, original: NodeId) => {
				const value = leafValues.get(original);
				if (value === undefined || derived.has(original)) return;
				const before = now.get(shown);
				now.set(shown, original);
				if (before === undefined || Object.is(leafValues.get(before), value)) return;
				made.push({ at: first, node: this.#placeOf(shown), value, from: null });
			};
			for (const [original, shown] of own) {
				if (graph.nodes[original]?.op === null) load(shown, original);
			}
			for (const [shown, original] of inputs) {
				if (differing.has(shown)) load(shown, original);
			}
		});
		return made.sort((a, b) => a.at - b.at);
	}

	#passes(): readonly Pass[] {
		const { numbers } = this.#recording;
		const drawings = [...new Set(this.#plan.patterns.map(({ pattern }) => pattern))];
		const owned = new Map(
			drawings.map((pattern) => {
				const own = this.#plan.ranges[pattern]?.own ?? [];
				return [pattern, own.map((id) => this.#placeOf(id))] as const;
			})
		);
		return this.#plan.ranges.map(({ first, end, own }, pass) => {
			const mine = new Set(own);
			const pattern = this.#plan.patterns[pass]?.pattern ?? 0;
			const isMine = (number: Recording['numbers'][number]) =>
				number.kind === 'read' &&
				(number.at > first || (number.at === first && mine.has(number.node)));
			const firstNumber = numbers.findIndex(isMine);
			return {
				first,
				end,
				firstNumber: firstNumber < 0 ? numbers.length : firstNumber,
				own: owned.get(pattern) ?? [],
				drawing: drawings.indexOf(pattern)
			};
		});
	}
}
