/**
 * How a stack of like computations (one student of several) is looked at: all instances side by side, or
 * drawn as one. Then it shows the instance that the step is about, or the one that was chosen.
 */
import {
	instanceOf,
	instanceOfStep,
	stackedFrame,
	type EdgeId,
	type Frame,
	type NodeId,
	type Stack
} from '#lib/autodiff/index.ts';
import type { Layout } from '#lib/layout/index.ts';
import type { Highlight } from './highlight.ts';
import type { DrawnStack } from './material.ts';
import { sharedGradients, type SharedGradient } from './shared-gradients.ts';

/** What the view looks at. */
interface Source {
	readonly frame: Frame;
	/** The stack of the program; null where there is none. */
	readonly drawn: DrawnStack | null;
}

/** A sum of parts, each from one instance. */
export interface SharedSum {
	readonly node: NodeId;
	readonly parts: readonly number[];
	readonly after: number;
}

/** The reader's choice, and what follows from it. */
export class StackView {
	readonly #source: () => Source;
	#isOn = $state(false);
	#chosen = $state<number | null>(null);
	readonly #stack = $derived.by((): Stack | null => this.#source().drawn?.stack ?? null);
	/** The step's own instance, else the last one that a step was about. */
	readonly #followed = $derived.by(() => {
		const { frame } = this.#source();
		if (!this.#stack) return 0;
		for (let index = frame.position - 1; index >= 0; index--) {
			const found = instanceOfStep(this.#stack, frame.trace.steps[index] ?? null);
			if (found !== null) return found;
		}
		return 0;
	});
	readonly #frame = $derived.by(() => {
		const { frame } = this.#source();
		return this.isOn && this.#stack ? stackedFrame(frame, this.#stack, this.shown) : frame;
	});

	constructor(source: () => Source) {
		this.#source = source;
	}

	/** The stack that can be drawn as one; null where there is none. */
	get stack(): Stack | null {
		return this.#stack;
	}
	/** Whether it is drawn as one. */
	get isOn(): boolean {
		return this.#isOn && this.#stack !== null;
	}
	set isOn(isOn: boolean) {
		this.#isOn = isOn;
	}
	/** The instance that is shown, from 0. */
	get shown(): number {
		const last = (this.#stack?.instances.length ?? 1) - 1;
		return Math.min(this.#chosen ?? this.#followed, last);
	}
	/** The instance that was chosen; null while the step says which. */
	get chosen(): number | null {
		return this.#chosen;
	}
	set chosen(instance: number | null) {
		this.#chosen = instance;
	}
	/** The frame as it is drawn. */
	get frame(): Frame {
		return this.#frame;
	}
	/** The layout as it is drawn; null for the ordinary one. */
	get layout(): Layout | null {
		return this.isOn ? (this.#source().drawn?.layout ?? null) : null;
	}

	/** What has come to a node that all instances share, part by part; null while no step brings some. */
	get partsOfStep(): SharedSum | null {
		const { frame } = this.#source();
		const { step } = frame;
		if (!this.#stack || step?.kind !== 'contribution' || step.parts < 2) return null;
		if (instanceOf(this.#stack, step.node) !== null) return null;
		const parts = frame.contributionsTo(step.node).map(({ amount }) => amount);
		return { node: step.node, parts, after: step.after };
	}

	/** Whether the run has a backward pass, so that something is brought to what all of them share. */
	get hasGradients(): boolean {
		return this.#source().frame.trace.steps.some(({ kind }) => kind === 'seed');
	}
	/** What each instance has brought to what all of them share. */
	get sharedGradients(): readonly SharedGradient[] {
		return this.#stack ? sharedGradients(this.#source().frame, this.#stack) : [];
	}

	/** The node that stands in the place of a drawn one. */
	nodeAt(drawn: NodeId): NodeId {
		if (!this.isOn || !this.#stack) return drawn;
		return this.#stack.instances[this.shown]?.get(drawn) ?? drawn;
	}

	/** The node that is drawn in the place of one, whichever instance is shown. */
	drawnFor(node: NodeId): NodeId {
		return (this.isOn ? this.#stack?.drawnAs[node] : node) ?? node;
	}

	/** What lights up in the drawing; null while another instance has it. */
	placeOfHighlight(highlight: Highlight | null): Highlight | null {
		if (highlight?.kind === 'edge') {
			const edge = this.#placeOfEdge(highlight.edge);
			return edge === null ? null : { kind: 'edge', edge };
		}
		if (highlight?.kind === 'path') {
			const nodes = new Set([...highlight.nodes].flatMap((node) => this.placeOf(node) ?? []));
			const edges = new Set([...highlight.edges].flatMap((edge) => this.#placeOfEdge(edge) ?? []));
			return { kind: 'path', nodes, edges };
		}
		const node = highlight && this.placeOf(highlight.node);
		return node === null ? null : { kind: 'node', node };
	}

	#placeOfEdge(edge: EdgeId): EdgeId | null {
		const { graph } = this.#source().frame.trace;
		const { consumer, index } = graph.edges[edge] ?? { consumer: -1, index: 0 };
		const place = this.placeOf(consumer);
		return place === null ? null : (graph.firstEdge[place] ?? 0) + index;
	}

	/** The place in which a node is drawn; null while another instance has it. */
	placeOf(node: NodeId): NodeId | null {
		if (!this.isOn || !this.#stack) return node;
		const instance = instanceOf(this.#stack, node);
		if (instance !== null && instance !== this.shown) return null;
		return this.#stack.drawnAs[node] ?? node;
	}
}
