/**
 * The recorder is the tape that a program writes on while it runs: each operation is appended with its
 * value at once, so that the program can read it, and `backward` notes along which edges the gradient
 * flows. What comes out is a recording; replaying it gives the trace.
 */
import { Derivation, type PossibleLeaf, type Quantity } from './arithmetic.ts';
import { backwardOrder } from './backward-order.ts';
import type { AssignmentDetails, NodeDetails } from './details.ts';
import { finishRecording, type TapedEvent, type TapedLoad } from './finish-recording.ts';
import { graphOf, type Edge, type GraphNode, type NodeId, type Scope } from './graph.ts';
import { opOf, type OpName } from './ops/index.ts';
import type { Recording } from './recording.ts';

/** Records one run of a program. */
export class Recorder {
	readonly #nodes: (GraphNode & { name: string | null })[] = [];
	readonly #edges: Edge[] = [];
	readonly #firstEdge: number[] = [0];
	readonly #values: number[] = [];
	readonly #grads = new Map<NodeId, number>();
	readonly #localDerivatives: number[] = [];
	readonly #leafValues = new Map<NodeId, number>();
	readonly #events: TapedEvent[] = [];
	readonly #loads: TapedLoad[] = [];
	#derived = 0;
	#output: NodeId | null = null;
	/** Whether the program has chosen its way by a number of the graph. */
	hasChosen = false;

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

	/** A number that the program reads from a node now, to compute with it beside the graph. */
	read(node: NodeId, of: Quantity): Derivation {
		return this.#derive({ kind: 'read', node, of, at: this.#events.length });
	}

	/** A number of the program's own, and the leaf that it becomes should something depend on it. */
	given(number: number, leaf: PossibleLeaf | null = null): Derivation {
		return this.#derive({ kind: 'given', number }, leaf);
	}

	/** A number that the program computes from others, beside the graph. */
	compute(op: OpName, operands: readonly Derivation[]): Derivation {
		return this.#derive({ kind: 'computed', op, operands });
	}

	/** Assigns a value (`w.data = …`). Nodes computed before keep what they read. */
	setValue(node: NodeId, after: number, details: AssignmentDetails = {}): void {
		this.valueOf(node);
		this.#values[node] = after;
		this.#assign(node, 'value', after, details);
	}

	/**
	 * Assigns a grad (`w.grad = …`). Setting to 0 where nothing has arrived since the last 0 is no event;
	 * where something did, it is one, even if what arrived was 0: an edited leaf may bring another number.
	 */
	setGrad(node: NodeId, after: number, details: AssignmentDetails = {}): void {
		this.valueOf(node);
		const isClearing = after === 0 && !details.from;
		if (isClearing && !this.#grads.delete(node)) return;
		if (!isClearing) this.#grads.set(node, after);
		this.#assign(node, 'grad', after, details);
	}

	/**
	 * Runs a backward pass from an output: seeds it with 1 and adds one contribution along every edge.
	 * Grads accumulate over passes, from the same output or another; each pass starts afresh from 1.
	 */
	backward(output: NodeId, scope: Scope = []): void {
		this.valueOf(output);
		this.#output = output;
		const flowing = new Map<NodeId, number>([[output, 1]]);
		this.#events.push({ kind: 'seed', node: output, scope });
		this.#grads.set(output, this.gradOf(output) + 1);
		const [nodes, edges, firstEdge] = [this.#nodes, this.#edges, this.#firstEdge];
		for (const edge of backwardOrder({ nodes, edges, firstEdge, output }, output)) {
			const { operand, consumer } = this.#edges[edge] as Edge;
			const amount = (flowing.get(consumer) ?? 0) * (this.#localDerivatives[edge] ?? NaN);
			flowing.set(operand, (flowing.get(operand) ?? 0) + amount);
			this.#grads.set(operand, this.gradOf(operand) + amount);
			this.#events.push({ kind: 'contribution', edge });
		}
	}

	/** The recording so far, independent of what is recorded later. */
	finish(): Recording {
		const graph = graphOf(
			this.#nodes.map((node) => ({ ...node })),
			this.#output
		);
		const recording = finishRecording(graph, this.#leafValues, this.#events, this.#loads);
		return { ...recording, hasChosen: this.hasChosen };
	}

	#assign(node: NodeId, target: Quantity, after: number, details: AssignmentDetails): void {
		const { from = null, scope = [] } = details;
		from?.settle();
		this.#events.push({ kind: 'update', node, target, after, from, scope });
	}

	#derive(origin: ConstructorParameters<typeof Derivation>[2], leaf?: PossibleLeaf | null) {
		return new Derivation(this.#derived++, this.#events.length, origin, leaf);
	}

	#leaf(kind: 'input' | 'parameter' | 'constant', value: number, details: NodeDetails): NodeId {
		const { from = null } = details;
		// What follows from numbers of the graph is no number that stands in the program.
		const literal = kind === 'constant' && from === null ? { literal: value } : {};
		const id = this.#node(kind, null, [], details, literal);
		this.#values.push(value);
		this.#firstEdge.push(this.#edges.length);
		this.#leafValues.set(id, value);
		from?.settle();
		if (from) this.#loads.push({ at: this.#events.length, node: id, value, from });
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
