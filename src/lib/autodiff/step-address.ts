/**
 * A step is addressed by its meaning, `forward.s1` or `backward.w23`, so that a link survives changes
 * of the lesson around it. `backward.x` is the last contribution to x; the k-th of several is
 * `backward.x.k`; what happens again carries `@2`, `@3` … Where there are several passes of a training
 * loop, the pass comes first: `pass-3.forward.s1`, and `pass-3` alone is its end.
 */
import type { Graph, NodeId } from './graph.ts';
import type { Pass } from './passes.ts';
import { isClearing, phaseOf, type Step, type Trace } from './trace.ts';

/** The address of the position before the first step. */
export const startAddress = 'start';
/** The address of the position after the last step. */
const endAddress = 'end';

/**
 * A key for each node, made of nothing but its role: its name, else its op with a number
 * (`multiply-3`). A second node of the same name is `r~2`. No two nodes of one drawing have the same.
 */
export function nodeKeys(graph: Graph, passes: readonly Pass[] = []): readonly string[] {
	const later = new Map<NodeId, number>();
	for (const { own, drawing } of passes) {
		if (drawing > 0) for (const node of own) later.set(node, drawing);
	}
	const keys: string[] = [];
	const names = new Namer();
	const keyIn = (namer: Namer, { name, op, kind }: Graph['nodes'][number]) =>
		name === null
			? namer.unique(op ?? kind, (stem, index) => `${stem}-${index}`)
			: namer.unique(name, (stem, index) => (index === 1 ? stem : `${stem}~${index}`));
	for (const node of graph.nodes) if (!later.has(node.id)) keys[node.id] = keyIn(names, node);
	// Another drawing begins afresh, beside the nodes that all drawings share.
	const own = new Set(passes.find(({ drawing }) => drawing === 0)?.own);
	const shared = keys.filter((_, id) => !own.has(id));
	const namers = new Map<number, Namer>();
	for (const [node, drawing] of [...later].sort(([a], [b]) => a - b)) {
		const namer = namers.get(drawing) ?? new Namer(shared);
		namers.set(drawing, namer);
		const found = graph.nodes[node];
		if (found) keys[node] = keyIn(namer, found);
	}
	return keys;
}

/** Hands out names that were not handed out before: the stem with the next number that is free. */
class Namer {
	readonly #counts = new Map<string, number>();
	readonly #taken: Set<string>;

	constructor(taken: Iterable<string> = []) {
		this.#taken = new Set(taken);
	}

	unique(stem: string, write: (stem: string, index: number) => string): string {
		for (;;) {
			const index = (this.#counts.get(stem) ?? 0) + 1;
			this.#counts.set(stem, index);
			const name = write(stem, index);
			if (this.#taken.has(name)) continue;
			this.#taken.add(name);
			return name;
		}
	}
}

/** Addresses of a trace, both ways; make it once and ask often. */
export interface StepAddresses {
	/** The address of a position. */
	addressOf(position: number): string;
	/**
	 * The position after the step that is meant; null when there is none. Takes `pass 2 backward w23` as
	 * well; without a pass the first is meant.
	 */
	positionOf(address: string): number | null;
	/** The node with a key in the drawing of a pass, counted from 0, or null. */
	nodeWithKey(key: string, pass?: number): NodeId | null;
	/** The key of a node. */
	keyOf(node: NodeId): string;
}

/** Works out the addresses of all steps of a trace. */
export function stepAddresses({ graph, steps, recording }: Trace): StepAddresses {
	const { passes } = recording;
	const hasPasses = passes.length > 1;
	const keys = nodeKeys(graph, passes);
	const nodesByKey = new Map<string, NodeId[]>();
	keys.forEach((key, id) => nodesByKey.set(key, [...(nodesByKey.get(key) ?? []), id]));
	const positions = new Map<string, number>([
		[startAddress, 0],
		[endAddress, steps.length]
	]);
	const names = new Namer();
	let pass = 0;
	const addresses = steps.map((step, index) => {
		while (index >= (passes[pass]?.end ?? Infinity)) pass++;
		const address = names.unique(
			`${hasPasses ? `${passAddress(pass)}.` : ''}${verbOf(step)}.${keys[step.node]}${partOf(step)}`,
			(stem, occurrence) => (occurrence === 1 ? stem : `${stem}@${occurrence}`)
		);
		positions.set(address, index + 1);
		return address;
	});
	if (hasPasses) passes.forEach(({ end }, index) => positions.set(passAddress(index), end));
	const written = (address: string) => {
		const [, number, step = ''] = namedPass.exec(address) ?? ['', '1', address];
		const rest = step.trim().replace(/\s+/, '.');
		if (!hasPasses) return rest;
		return rest === '' ? `pass-${number}` : `pass-${number}.${rest}`;
	};
	return {
		addressOf: (position) => addresses[position - 1] ?? startAddress,
		positionOf: (address) =>
			positions.get(address) ??
			positions.get(address.trim()) ??
			positions.get(written(address)) ??
			null,
		nodeWithKey(key, place = 0) {
			const [first = null, ...others] = nodesByKey.get(key) ?? [];
			if (others.length === 0) return first;
			const { drawing, own = [] } = passes[place] ?? {};
			return others.find((id) => drawing !== 0 && own.includes(id)) ?? first;
		},
		keyOf: (node) => keys[node] ?? ''
	};
}

/** `pass 3 backward w23`, `pass-3`. */
const namedPass = /^\s*pass[\s-]*(\d+)[\s.]*(.*)$/;

function passAddress(pass: number): string {
	return `pass-${pass + 1}`;
}

/** What a step does, in one word. */
function verbOf(step: Step): string {
	return isClearing(step) ? 'clear' : phaseOf(step);
}

function partOf(step: Step): string {
	return step.kind === 'contribution' && step.part < step.parts ? `.${step.part}` : '';
}
