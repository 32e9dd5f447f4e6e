/**
 * What flows in each backward pass. Every pass starts afresh from 1 at its output and *adds* what it
 * finds to the grads, as in PyTorch: a second pass over the same nodes does not multiply the first.
 */
import type { NodeId } from './graph.ts';
import type { Recording } from './recording.ts';
import type { ContributionStep } from './trace.ts';

/** Follows the backward passes of a recording, one after the other. */
export class BackwardPasses {
	readonly #parts: Map<NodeId, number>[] = [];
	#pass = 0;
	#flowing = new Map<NodeId, number>();
	#arrived = new Map<NodeId, number>();

	constructor({ graph, events }: Recording) {
		for (const event of events) {
			if (event.kind === 'seed') this.#parts.push(new Map());
			if (event.kind !== 'contribution') continue;
			const parts = this.#parts.at(-1);
			const operand = graph.edges[event.edge]?.operand;
			if (parts && operand !== undefined) parts.set(operand, (parts.get(operand) ?? 0) + 1);
		}
	}

	/** Begins a pass at its output; gives its number, from 1. */
	begin(output: NodeId): number {
		this.#flowing = new Map([[output, 1]]);
		this.#arrived = new Map();
		return ++this.#pass;
	}

	/** Sends what has arrived at an edge's consumer along the edge. */
	contribute(
		edge: { readonly operand: NodeId; readonly consumer: NodeId },
		localDerivative: number
	): Pick<ContributionStep, 'pass' | 'upstream' | 'amount' | 'part' | 'parts'> {
		const upstream = this.#flowing.get(edge.consumer) ?? 0;
		const amount = upstream * localDerivative;
		this.#flowing.set(edge.operand, (this.#flowing.get(edge.operand) ?? 0) + amount);
		const part = (this.#arrived.get(edge.operand) ?? 0) + 1;
		this.#arrived.set(edge.operand, part);
		const parts = this.#parts[this.#pass - 1]?.get(edge.operand) ?? part;
		return { pass: this.#pass, upstream, amount, part, parts };
	}
}
