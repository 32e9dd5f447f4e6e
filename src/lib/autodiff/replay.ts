/**
 * Replaying computes the numbers of a recording. It is the only place where they come from: the first
 * trace of a program, a trace with an edited leaf and the nudges of the gradient check are all replays.
 */
import { BackwardPasses } from './backward-passes.ts';
import type { NodeId } from './graph.ts';
import { opOf } from './ops/index.ts';
import { inputsLeftAlone, type RecordedEvent, type Recording } from './recording.ts';
import { ReplayedNumbers } from './replayed-numbers.ts';
import type { Change, Step, Trace } from './trace.ts';

/**
 * The trace of a recording, with some leaves set to other values from the start.
 * Steps and graph are the same for all edits: what changes are numbers. What an update assigns is
 * computed again, from the numbers that the program read. A program whose own branches depend on values
 * (`hasChosen`) keeps the way that was recorded.
 */
export function replay(
	recording: Recording,
	edits: ReadonlyMap<NodeId, number> = new Map()
): Trace {
	return new Replay(recording, edits).run();
}

type EventOf<Kind extends RecordedEvent['kind']> = Extract<RecordedEvent, { kind: Kind }>;

/** One replay, event by event. */
class Replay {
	readonly #recording: Recording;
	readonly #edits: ReadonlyMap<NodeId, number>;
	readonly #valueChanges: Change[][];
	readonly #gradChanges: Change[][];
	readonly #derivativeChanges: Change[][];
	readonly #steps: Step[] = [];
	readonly #values: Float64Array;
	readonly #localDerivatives: Float64Array;
	readonly #numbers: ReplayedNumbers;
	readonly #backward: BackwardPasses;
	/** How many leaves have got their values in the middle of the run. */
	#loaded = 0;
	/** Data whose grads the program does not touch: nobody sets them to 0, so they are those of a pass. */
	readonly #fleeting: readonly NodeId[];

	constructor(recording: Recording, edits: ReadonlyMap<NodeId, number>) {
		const { graph, numbers } = recording;
		this.#recording = recording;
		this.#edits = edits;
		this.#valueChanges = graph.nodes.map(() => []);
		this.#gradChanges = graph.nodes.map(() => []);
		this.#derivativeChanges = graph.edges.map(() => []);
		this.#values = new Float64Array(graph.nodes.length);
		this.#localDerivatives = new Float64Array(graph.edges.length).fill(NaN);
		this.#numbers = new ReplayedNumbers(numbers, (node, of) =>
			of === 'value' ? (this.#values[node] ?? NaN) : (this.#gradOf(node) ?? 0)
		);
		this.#backward = new BackwardPasses(recording);
		this.#fleeting = inputsLeftAlone(recording);
	}

	run(): Trace {
		const { leafValues, loads, events, passes, graph } = this.#recording;
		const loaded = new Set(
			loads.flatMap(({ node, at, from }) => (from !== null || at === 0 ? node : []))
		);
		for (const [node, number] of leafValues) {
			if (!loaded.has(node)) this.#setValue(node, -1, this.#edits.get(node) ?? number);
		}
		let pass = 0;
		events.forEach((event, index) => {
			const next = passes[pass + 1];
			if (next?.first === index) {
				pass++;
				this.#numbers.compute(index, next.firstNumber);
				this.#forget(passes[pass - 1]?.own ?? [], index);
			}
			this.#numbers.compute(index);
			this.#load(index);
			this.#play(event, index);
		});
		this.#numbers.compute(events.length);
		this.#load(events.length);
		return {
			recording: this.#recording,
			graph,
			steps: this.#steps,
			valueChanges: this.#valueChanges,
			gradChanges: this.#gradChanges,
			derivativeChanges: this.#derivativeChanges,
			numbers: this.#numbers.all
		};
	}

	#play(event: RecordedEvent, index: number): void {
		switch (event.kind) {
			case 'forward':
				return this.#forward(event, index);
			case 'seed':
				return this.#seed(event, index);
			case 'contribution':
				return this.#contribute(event, index);
			case 'update':
				return this.#update(event, index);
		}
	}

	#forward({ node }: EventOf<'forward'>, index: number): void {
		const { graph } = this.#recording;
		const found = graph.nodes[node];
		if (!found) throw new Error(`The recording names node ${node}, which its graph does not have.`);
		if (found.op === null) throw new Error(`Node ${node} is a leaf and has no forward step.`);
		const rule = opOf(found.op);
		const operandValues = found.operands.map((operand) => this.#values[operand] ?? NaN);
		const [a = 0, b = 0] = operandValues;
		const value = rule.forward(a, b);
		this.#setValue(node, index, value);
		// The local derivatives belong to the values that were read here, whatever is assigned later.
		rule.derivatives.forEach((derivative, place) => {
			this.#localDerivatives[(graph.firstEdge[node] ?? 0) + place] = derivative(a, b, value);
		});
		this.#steps.push({ kind: 'forward', index, node, operandValues, value });
	}

	#seed({ node }: EventOf<'seed'>, index: number): void {
		const before = this.#gradOf(node);
		const after = (before ?? 0) + 1;
		const pass = this.#backward.begin(node);
		this.#setGrad(node, index, after);
		this.#steps.push({ kind: 'seed', index, node, pass, before, after });
	}

	#contribute({ edge: id }: EventOf<'contribution'>, index: number): void {
		const edge = this.#recording.graph.edges[id];
		if (!edge) throw new Error(`The recording names edge ${id}, which its graph does not have.`);
		const { operand: node, consumer } = edge;
		const localDerivative = this.#localDerivatives[id] ?? NaN;
		const before = this.#gradOf(node);
		const contribution = this.#backward.contribute(edge, localDerivative);
		const after = (before ?? 0) + contribution.amount;
		this.#setGrad(node, index, after);
		this.#derivativeChanges[id]?.push({ step: index, number: localDerivative });
		const told = { edge: id, node, consumer, localDerivative, before, after, ...contribution };
		this.#steps.push({ kind: 'contribution', index, ...told });
	}

	#update({ node, target, after: recorded, from }: EventOf<'update'>, index: number): void {
		const after = from === null ? recorded : this.#numbers.at(from);
		const before = target === 'grad' ? this.#gradOf(node) : (this.#values[node] ?? null);
		if (target === 'grad') this.#setGrad(node, index, after);
		else this.#setValue(node, index, after);
		this.#steps.push({ kind: 'update', index, node, target, before, after, from });
	}

	/** Gives leaves the values that they have from an event on. */
	#load(index: number): void {
		const { loads } = this.#recording;
		for (let load = loads[this.#loaded]; load && load.at <= index; load = loads[++this.#loaded]) {
			const step = index === 0 ? -1 : index;
			const value = load.from === null ? load.value : this.#numbers.at(load.from);
			this.#setValue(load.node, step, this.#edits.get(load.node) ?? value);
		}
	}

	/** What a pass computed is not computed yet in the next. */
	#forget(own: readonly NodeId[], step: number): void {
		const { graph } = this.#recording;
		const clear = (changes: Change[] | undefined) => {
			if (changes?.length && changes.at(-1)?.number !== null) changes.push({ step, number: null });
		};
		for (const node of this.#fleeting) clear(this.#gradChanges[node]);
		for (const node of own) {
			clear(this.#gradChanges[node]);
			if (graph.nodes[node]?.op != null) clear(this.#valueChanges[node]);
			const end = graph.firstEdge[node + 1] ?? 0;
			for (let edge = graph.firstEdge[node] ?? 0; edge < end; edge++) {
				clear(this.#derivativeChanges[edge]);
			}
		}
	}

	#setValue(node: NodeId, step: number, number: number): void {
		this.#values[node] = number;
		this.#valueChanges[node]?.push({ step, number });
	}

	#gradOf(node: NodeId): number | null {
		return this.#gradChanges[node]?.at(-1)?.number ?? null;
	}

	#setGrad(node: NodeId, step: number, number: number): void {
		this.#gradChanges[node]?.push({ step, number });
	}
}
