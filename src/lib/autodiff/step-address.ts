/**
 * A step is addressed by its meaning, `forward.s1` or `backward.w23`, so that a link survives changes
 * of the lesson around it. `backward.x` is the last contribution to x; the k-th of several is
 * `backward.x.k`; what happens again in a later pass carries `@2`, `@3` …
 */
import type { Graph, NodeId } from './graph.ts';
import { phaseOf, type Step, type Trace } from './trace.ts';

/** The address of the position before the first step. */
export const startAddress = 'start';

/**
 * A key for each node, unique within its graph and made of nothing but its role: its name, else its op
 * with a number (`multiply-3`). A second node of the same name is `r~2`.
 */
export function nodeKeys(graph: Graph): readonly string[] {
	const names = new Namer();
	return graph.nodes.map((node) =>
		node.name === null
			? names.unique(node.op ?? node.kind, (stem, index) => `${stem}-${index}`)
			: names.unique(node.name, (stem, index) => (index === 1 ? stem : `${stem}~${index}`))
	);
}

/** Hands out names that were not handed out before: the stem with the next number that is free. */
class Namer {
	readonly #counts = new Map<string, number>();
	readonly #taken = new Set<string>();

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
	/** The position after the step that is meant; null when there is none. Takes `backward w23` as well. */
	positionOf(address: string): number | null;
	/** The node with a key, or null. */
	nodeWithKey(key: string): NodeId | null;
	/** The key of a node. */
	keyOf(node: NodeId): string;
}

/** Works out the addresses of all steps of a trace. */
export function stepAddresses(trace: Trace): StepAddresses {
	const keys = nodeKeys(trace.graph);
	const nodesByKey = new Map(keys.map((key, id) => [key, id]));
	const positions = new Map<string, number>([[startAddress, 0]]);
	const names = new Namer();
	const addresses = trace.steps.map((step, index) => {
		const address = names.unique(
			`${phaseOf(step)}.${keys[step.node]}${partOf(step)}`,
			(stem, occurrence) => (occurrence === 1 ? stem : `${stem}@${occurrence}`)
		);
		positions.set(address, index + 1);
		return address;
	});
	return {
		addressOf: (position) => addresses[position - 1] ?? startAddress,
		positionOf: (address) =>
			positions.get(address) ?? positions.get(address.trim().replace(/\s+/, '.')) ?? null,
		nodeWithKey: (key) => nodesByKey.get(key) ?? null,
		keyOf: (node) => keys[node] ?? ''
	};
}

function partOf(step: Step): string {
	return step.kind === 'contribution' && step.part < step.parts ? `.${step.part}` : '';
}
