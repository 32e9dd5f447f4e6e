/**
 * Replaying computes the numbers of a recording. It is the only place where they come from: the first
 * trace of a program, a trace with an edited leaf and the nudges of the gradient check are all replays.
 */
import type { EdgeId, NodeId } from './graph.ts';
import { opOf } from './ops/index.ts';
import type { Recording } from './recording.ts';
import type { Change, ContributionStep, Step, Trace } from './trace.ts';

/**
 * The trace of a recording, with some leaves set to other values from the start.
 * Steps and graph are the same for all edits: what changes are numbers. A program whose own branches
 * depend on values must be run again instead. Updates assign what the program assigned.
 */
export function replay(
	recording: Recording,
	edits: ReadonlyMap<NodeId, number> = new Map()
): Trace {
	const { graph, events } = recording;
	const valueChanges: Change[][] = graph.nodes.map(() => []);
	const gradChanges: Change[][] = graph.nodes.map(() => []);
	const derivativeChanges: Change[][] = graph.edges.map(() => []);
	const steps: Step[] = [];
	const values = new Float64Array(graph.nodes.length);
	for (const [node, number] of recording.leafValues) {
		const value = edits.get(node) ?? number;
		values[node] = value;
		valueChanges[node]?.push({ step: -1, number: value });
	}
	const localDerivatives = new Map<EdgeId, number>();
	const backward = new BackwardPasses(recording);

	const forward = (node: NodeId, index: number) => {
		const { op, operands } = nodeAt(node);
		if (op === null) throw new Error(`Node ${node} is a leaf and has no forward step.`);
		const rule = opOf(op);
		const operandValues = operands.map((operand) => values[operand] ?? NaN);
		const [a = 0, b = 0] = operandValues;
		const value = rule.forward(a, b);
		values[node] = value;
		valueChanges[node]?.push({ step: index, number: value });
		// The local derivatives belong to the values that were read here, whatever is assigned later.
		rule.derivatives.forEach((derivative, place) => {
			localDerivatives.set((graph.firstEdge[node] ?? 0) + place, derivative(a, b, value));
		});
		steps.push({ kind: 'forward', index, node, operandValues, value });
	};
	const nodeAt = (node: NodeId) => {
		const found = graph.nodes[node];
		if (!found) throw new Error(`The recording names node ${node}, which its graph does not have.`);
		return found;
	};
	const gradNow = (node: NodeId) => gradChanges[node]?.at(-1)?.number ?? null;
	const setGrad = (node: NodeId, step: number, number: number) =>
		gradChanges[node]?.push({ step, number });

	events.forEach((event, index) => {
		if (event.kind === 'forward') return forward(event.node, index);
		if (event.kind === 'seed') {
			const before = gradNow(event.node);
			const after = (before ?? 0) + 1;
			const pass = backward.begin(event.node);
			setGrad(event.node, index, after);
			steps.push({ kind: 'seed', index, node: event.node, pass, before, after });
			return;
		}
		if (event.kind === 'update') {
			const { node, target, after } = event;
			const before = target === 'grad' ? gradNow(node) : (values[node] ?? null);
			if (target === 'grad') setGrad(node, index, after);
			else {
				values[node] = after;
				valueChanges[node]?.push({ step: index, number: after });
			}
			steps.push({ kind: 'update', index, node, target, before, after });
			return;
		}
		const edge = graph.edges[event.edge];
		if (!edge)
			throw new Error(`The recording names edge ${event.edge}, which its graph does not have.`);
		const localDerivative = localDerivatives.get(edge.id) ?? NaN;
		const before = gradNow(edge.operand);
		const contribution = backward.contribute(edge, localDerivative);
		const after = (before ?? 0) + contribution.amount;
		setGrad(edge.operand, index, after);
		derivativeChanges[edge.id]?.push({ step: index, number: localDerivative });
		steps.push({
			kind: 'contribution',
			index,
			edge: edge.id,
			node: edge.operand,
			consumer: edge.consumer,
			localDerivative,
			before,
			after,
			...contribution
		});
	});
	return { recording, graph, steps, valueChanges, gradChanges, derivativeChanges };
}

/**
 * What flows in each backward pass. Every pass starts afresh from 1 at its output and *adds* what it
 * finds to the grads, as in PyTorch: a second pass over the same nodes does not multiply the first.
 */
class BackwardPasses {
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

	begin(output: NodeId): number {
		this.#flowing = new Map([[output, 1]]);
		this.#arrived = new Map();
		return ++this.#pass;
	}

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
