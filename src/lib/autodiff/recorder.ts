/**
 * The recorder is the tape that a program writes on while it runs: each operation is appended with its
 * value at once, so that the program can read it, and `backward` notes along which edges the gradient
 * flows. What comes out is a recording; replaying it gives the trace.
 */
import { backwardOrder } from './backward-order.ts';
import { graphOf, type Edge, type GraphNode, type NodeId, type Scope, type Span } from './graph.ts';
import { opOf, type OpName } from './ops/index.ts';
import type { RecordedEvent, Recording } from './recording.ts';
import { replay } from './replay.ts';
import type { Trace } from './trace.ts';

/** What a program knows of a node beside its number. */
export interface NodeDetails {
	readonly name?: string | null;
	readonly span?: Span | null;
	readonly scope?: Scope;
}

/** Records one run of a program. */
export class Recorder {
	readonly #nodes: (GraphNode & { name: string | null })[] = [];
	readonly #edges: Edge[] = [];
	readonly #firstEdge: number[] = [0];
	readonly #values: number[] = [];
	readonly #grads = new Map<NodeId, number>();
	readonly #localDerivatives: number[] = [];
	readonly #leafValues = new Map<NodeId, number>();
	readonly #events: RecordedEvent[] = [];
	#output: NodeId | null = null;

	/** How many nodes there are so far, leaves included. */
	get length(): number {
		return this.#nodes.length;
	}

	/** Adds a leaf that is data. */
	input(value: number, details: NodeDetails = {}): NodeId {
		return this.#leaf('input', value, details);
	}

	/** Adds a leaf that training may change. */
	parameter(value: number, details: NodeDetails = {}): NodeId {
		return this.#leaf('parameter', value, details);
	}

	/** Adds a leaf that stands as a number in the program. It receives no gradient. */
	constant(value: number, details: NodeDetails = {}): NodeId {
		return this.#leaf('constant', value, details);
	}

	/** Adds an operation on nodes recorded before, and computes its value. */
	apply(op: OpName, operands: readonly NodeId[], details: NodeDetails = {}): NodeId {
		const rule = opOf(op);
		if (operands.length !== rule.arity) {
			throw new Error(`${op} takes ${rule.arity} operands, not ${operands.length}.`);
		}
		const a = this.valueOf(operands[0] ?? -1);
		const b = rule.arity === 2 ? this.valueOf(operands[1] ?? -1) : 0;
		const value = rule.forward(a, b);
		const id = this.#node('operation', op, operands, details);
		this.#values.push(value);
		operands.forEach((operand, index) => {
			this.#edges.push({ id: this.#edges.length, operand, consumer: id, index });
			this.#localDerivatives.push(rule.derivatives[index]?.(a, b, value) ?? NaN);
		});
		this.#firstEdge.push(this.#edges.length);
		this.#events.push({ kind: 'forward', node: id });
		return id;
	}

	/** The value of a node now. Throws for a node that was not recorded. */
	valueOf(node: NodeId): number {
		const value = this.#values[node];
		if (value === undefined) throw new Error(`There is no node ${node} yet.`);
		return value;
	}

	/** The grad of a node now: 0 before any backward pass. */
	gradOf(node: NodeId): number {
		return this.#grads.get(node) ?? 0;
	}

	/** What the program calls a node, or null. */
	nameOf(node: NodeId): string | null {
		return this.#nodes[node]?.name ?? null;
	}

	/** The kind of a node. */
	kindOf(node: NodeId): GraphNode['kind'] | null {
		return this.#nodes[node]?.kind ?? null;
	}

	/** Gives a node the name by which the program calls it. */
	nameNode(node: NodeId, name: string): void {
		const found = this.#nodes[node];
		if (found) found.name = name;
	}

	/** Assigns a value (`w.data = …`). Nodes computed before keep what they read. */
	setValue(node: NodeId, after: number): void {
		this.valueOf(node);
		this.#values[node] = after;
		this.#events.push({ kind: 'update', node, target: 'value', after });
	}

	/**
	 * Assigns a grad (`w.grad = …`). Setting to 0 where nothing has arrived since the last 0 is no event;
	 * where something did, it is one, even if what arrived was 0: an edited leaf may bring another number.
	 */
	setGrad(node: NodeId, after: number): void {
		this.valueOf(node);
		if (after === 0 && !this.#grads.has(node)) return;
		if (after === 0) this.#grads.delete(node);
		else this.#grads.set(node, after);
		this.#events.push({ kind: 'update', node, target: 'grad', after });
	}

	/**
	 * Runs a backward pass from an output: seeds it with 1 and adds one contribution along every edge.
	 * Grads accumulate over passes, from the same output or another; each pass starts afresh from 1.
	 */
	backward(output: NodeId): void {
		this.valueOf(output);
		this.#output = output;
		const flowing = new Map<NodeId, number>([[output, 1]]);
		this.#events.push({ kind: 'seed', node: output });
		this.#grads.set(output, this.gradOf(output) + 1);
		for (const edge of backwardOrder(this.#graph(), output)) {
			const { operand, consumer } = this.#edges[edge] as Edge;
			const amount = (flowing.get(consumer) ?? 0) * (this.#localDerivatives[edge] ?? NaN);
			flowing.set(operand, (flowing.get(operand) ?? 0) + amount);
			this.#grads.set(operand, this.gradOf(operand) + amount);
			this.#events.push({ kind: 'contribution', edge });
		}
	}

	/** The recording so far, independent of what is recorded later. */
	finish(): Recording {
		const nodes = this.#nodes.map((node) => ({ ...node }));
		return {
			graph: graphOf(nodes, this.#output),
			leafValues: new Map(this.#leafValues),
			events: [...this.#events]
		};
	}

	#graph() {
		return {
			nodes: this.#nodes,
			edges: this.#edges,
			firstEdge: this.#firstEdge,
			output: this.#output
		};
	}

	#leaf(kind: 'input' | 'parameter' | 'constant', value: number, details: NodeDetails): NodeId {
		const literal = kind === 'constant' ? { literal: value } : {};
		const id = this.#node(kind, null, [], details, literal);
		this.#values.push(value);
		this.#firstEdge.push(this.#edges.length);
		this.#leafValues.set(id, value);
		return id;
	}

	#node(
		kind: GraphNode['kind'],
		op: OpName | null,
		operands: readonly NodeId[],
		{ name = null, span = null, scope = [] }: NodeDetails,
		literal: { readonly literal?: number } = {}
	): NodeId {
		const id = this.#nodes.length;
		this.#nodes.push({ id, kind, op, operands, name, span, scope, ...literal });
		return id;
	}
}

/** Runs a program against a fresh recorder and gives the trace of what it did. */
export function recordTrace(program: (recorder: Recorder) => void): Trace {
	const recorder = new Recorder();
	program(recorder);
	return replay(recorder.finish());
}
