/**
 * Folding a recording: the turns of a training loop are laid on top of each other. Where they are of one
 * shape they share their nodes, so that a graph of twenty turns is as large as that of one, and a node
 * has another number in each of them. Steps and positions stay what they were.
 */
import { commonName } from './common-name.ts';
import { graphOf, type GraphNode, type NodeId } from './graph.ts';
import { scopesWithoutTurns } from './training-turns.ts';
import { passRanges } from './pass-ranges.ts';
import type { Pass } from './passes.ts';
import { noMatch, planPasses, type PassPlan } from './plan-passes.ts';
import type { LeafLoad, RecordedEvent, Recording } from './recording.ts';

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
	const plan = ranges && ranges.length > 1 ? planPasses(recording, ranges) : null;
	if (!plan) return { recording, drawnAs: recording.graph.nodes.map(({ id }) => id) };
	return new Folding(recording, plan).fold();
}

/** Makes the folded recording. */
class Folding {
	readonly #recording: Recording;
	readonly #plan: PassPlan;
	/** By original node: the original node that is drawn for it. */
	readonly #shownBy: NodeId[];
	/** By original node that is drawn: its place in the folded graph. */
	readonly #places = new Map<NodeId, NodeId>();

	constructor(recording: Recording, plan: PassPlan) {
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
		const scopeOf = scopesWithoutTurns(recording);
		const nodes = [...this.#places].map(([original, id]): GraphNode => {
			const node = recording.graph.nodes[original];
			if (!node) throw new Error(`There is no node ${original}.`);
			const operands = node.operands.map((operand) => this.#placeOf(operand));
			const scope = scopeOf(node.scope);
			return { ...node, id, operands, scope, name: names.get(original) ?? null };
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
			const { own, inputs } = this.#plan.patterns[pass]?.match ?? noMatch;
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
