/**
 * A function called once for each student, or a loop over students, makes the same nodes several times.
 * Where these *instances* are of one shape, they can be drawn as one: a stack, of which one instance at
 * a time shows its numbers.
 */
import type { Graph, GraphNode, NodeId, Scope } from './graph.ts';
import { matchPass } from './match-pass.ts';

/** Instances of one shape, two at least. */
export interface Stack {
	/** What makes them: the function's name, or the loop variable's. */
	readonly name: string;
	/** By instance: which of its nodes stands in the place of each node that is drawn. */
	readonly instances: readonly ReadonlyMap<NodeId, NodeId>[];
	/** By node of the graph: the node that is drawn for it. */
	readonly drawnAs: readonly NodeId[];
}

/** The largest stack of a graph: the one that hides most nodes; null where there is none. */
export function stackOf(graph: Graph): Stack | null {
	const stacks = groupsOf(graph).flatMap((group) => stackFrom(graph, group) ?? []);
	const hidden = ({ drawnAs }: Stack) => drawnAs.filter((drawn, node) => drawn !== node).length;
	return stacks.sort((a, b) => hidden(b) - hidden(a))[0] ?? null;
}

interface Group {
	readonly name: string;
	readonly instances: readonly (readonly NodeId[])[];
}

/** Nodes by the calls of one function, or the turns of one loop, in one place of the program. */
function groupsOf({ nodes }: Graph): readonly Group[] {
	const groups = new Map<string, { name: string; instances: Map<number, NodeId[]> }>();
	for (const { id, scope } of nodes) {
		for (const [place, { kind, name, index, span }] of scope.entries()) {
			const key = [placeKey(scope, place), kind, name, kind === 'turn' ? span.from : ''].join(' ');
			const group = groups.get(key) ?? { name, instances: new Map() };
			groups.set(key, group);
			const instance = group.instances.get(index) ?? [];
			group.instances.set(index, instance);
			instance.push(id);
		}
	}
	return [...groups.values()]
		.filter(({ instances }) => instances.size > 1)
		.map(({ name, instances }) => ({ name, instances: [...instances.values()] }));
}

function placeKey(scope: Scope, place: number): string {
	return scope
		.slice(0, place)
		.map(({ span, index }) => `${span.from}#${index}`)
		.join(' ');
}

/** Fewer operations than these are no computation of their own. */
const fewestOperations = 3;

function stackFrom({ nodes }: Graph, { name, instances }: Group): Stack | null {
	const [pattern] = instances;
	const operations = pattern?.filter((id) => nodes[id]?.op != null).length ?? 0;
	if (!pattern || operations < fewestOperations) return null;
	const mayStandIn = standIns(nodes, new Set(instances.flat()));
	const matches = instances.flatMap((instance) => {
		if (instance.length !== pattern.length) return [];
		return matchPass(nodes, pattern, instance, mayStandIn) ?? [];
	});
	if (matches.length < instances.length) return null;
	const differing = new Set(
		matches.flatMap(({ inputs }) =>
			[...inputs].flatMap(([drawn, node]) => (drawn === node ? [] : drawn))
		)
	);
	const drawnAs = nodes.map(({ id }) => id);
	const maps = matches.map(({ own, inputs }) => {
		const map = new Map([...own].map(([node, drawn]) => [drawn, node]));
		for (const [drawn, node] of inputs) if (differing.has(drawn)) map.set(drawn, node);
		for (const [drawn, node] of map) drawnAs[node] = drawn;
		return map;
	});
	return { name, instances: maps, drawnAs };
}

/** Inputs from outside that only the instances use: each takes its own. */
function standIns(nodes: readonly GraphNode[], own: ReadonlySet<NodeId>) {
	const usedOutside = new Set<NodeId>();
	for (const { id, operands } of nodes) {
		if (!own.has(id)) for (const operand of operands) usedOutside.add(operand);
	}
	return (node: NodeId) =>
		nodes[node]?.kind === 'input' && !own.has(node) && !usedOutside.has(node);
}

/** Which instance a node belongs to, from 0; null for nodes outside of the stack. */
export function instanceOf({ instances, drawnAs }: Stack, node: NodeId): number | null {
	const drawn = drawnAs[node] ?? node;
	const found = instances.findIndex((instance) => instance.get(drawn) === node);
	return found < 0 ? null : found;
}
