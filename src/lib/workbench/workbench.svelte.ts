/**
 * The workbench holds together what one stage works on: a recording, its layout, the reader's edits,
 * and the playback over the trace that follows from them. Everything else is derived.
 */
import {
	checkGradients,
	frameAt,
	replay,
	stepAddresses,
	type EdgeId,
	type GradientCheck,
	type NodeId,
	type Recording,
	type Trace
} from '#lib/autodiff/index.ts';
import type { Layout } from '#lib/layout/index.ts';
import { Playback, realClock, timelineOf, type Clock } from '#lib/player/index.ts';

/** What a stage is opened with. */
export interface Material {
	readonly recording: Recording;
	readonly layout: Layout;
	/** Short texts under leaves, by node. */
	readonly captions: ReadonlyMap<NodeId, string>;
}

/** The node or edge that lights up in the graph, the formula and the text at once. */
export type Highlight =
	| { readonly kind: 'node'; readonly node: NodeId }
	| { readonly kind: 'edge'; readonly edge: EdgeId };

/** How long the difference that an edit made stays on the nodes, in milliseconds. */
const differenceTime = 4000;

/** One stage's program, trace, layout and playback. */
export class Workbench {
	readonly #clock: Clock;
	#material = $state.raw<Material>() as Material;
	#edits = $state.raw<ReadonlyMap<NodeId, number>>(new Map());
	#discarded = $state.raw<ReadonlyMap<NodeId, number> | null>(null);
	#before = $state.raw<Trace | null>(null);
	#forget: (() => void) | null = null;
	readonly #trace = $derived(replay(this.#material.recording, this.#edits));
	readonly #frame = $derived.by(() => frameAt(this.#trace, this.playback.position));
	readonly #frameBefore = $derived.by(
		() => this.#before && frameAt(this.#before, this.playback.position)
	);
	readonly #addresses = $derived(stepAddresses(this.#trace));
	readonly playback: Playback;
	/** What pointer or focus rests on. */
	highlight = $state.raw<Highlight | null>(null);

	constructor(material: Material, clock: Clock = realClock) {
		this.#clock = clock;
		this.#material = material;
		this.playback = new Playback(timelineOf(replay(material.recording)), clock);
	}

	get trace() {
		return this.#trace;
	}
	get graph() {
		return this.#trace.graph;
	}
	get layout() {
		return this.#material.layout;
	}
	get captions() {
		return this.#material.captions;
	}
	/** All that is known at the position of the playback. */
	get frame() {
		return this.#frame;
	}
	/** Addresses of steps and keys of nodes. */
	get addresses() {
		return this.#addresses;
	}
	/** The leaves that the reader has changed, with their new values. */
	get edits() {
		return this.#edits;
	}
	/** Whether discarded edits can be brought back. */
	get canRestoreEdits(): boolean {
		return this.#discarded !== null;
	}

	/** Takes other material, keeping the position as far as it reaches. */
	use(material: Material): void {
		this.#material = material;
		this.#edits = new Map();
		this.#discarded = null;
		this.#before = null;
		this.playback.useTimeline(timelineOf(replay(material.recording)));
	}

	/** Sets a leaf to another value; the position stays, every number that depends on it changes. */
	edit(node: NodeId, value: number): void {
		const recorded = this.#material.recording.leafValues.get(node);
		if (recorded === undefined) return;
		const edits = new Map(this.#edits);
		if (Object.is(recorded, value)) edits.delete(node);
		else edits.set(node, value);
		this.#change(edits);
		this.#discarded = null;
	}

	/** Goes back to the values of the program. `restoreEdits` undoes it. */
	discardEdits(): void {
		if (this.#edits.size === 0) return;
		this.#discarded = this.#edits;
		this.#change(new Map());
	}

	/** Brings back the edits that were discarded last. */
	restoreEdits(): void {
		if (!this.#discarded) return;
		this.#change(this.#discarded);
		this.#discarded = null;
	}

	/** How much the last edit changed a node's value, for a moment; null where it did not. */
	valueDifference(node: NodeId): number | null {
		return difference(this.#frame.valueOf(node), this.#frameBefore?.valueOf(node));
	}

	/** How much the last edit changed a node's grad, for a moment; null where it did not. */
	gradDifference(node: NodeId): number | null {
		return difference(this.#frame.gradOf(node), this.#frameBefore?.gradOf(node));
	}

	/** Both sides of the gradient check of a leaf, at the reader's numbers; null where it has no gradient yet. */
	checkGradient(leaf: NodeId): GradientCheck | null {
		if (this.#frame.gradOf(leaf) === null) return null;
		const { recording } = this.#material;
		const leafValues = new Map([...recording.leafValues, ...this.#edits]);
		return checkGradients({ ...recording, leafValues }, [leaf])[0] ?? null;
	}

	/** Goes to the position with an address; whether there is one. */
	goTo(address: string): boolean {
		const position = this.#addresses.positionOf(address);
		if (position === null) return false;
		this.playback.pause();
		this.playback.seek(position);
		return true;
	}

	#change(edits: ReadonlyMap<NodeId, number>): void {
		this.#before = this.#trace;
		this.#edits = edits;
		this.#forget?.();
		this.#forget = this.#clock.after(differenceTime, () => (this.#before = null));
	}
}

function difference(now: number | null, before: number | null | undefined): number | null {
	if (now === null || before == null || Object.is(now, before)) return null;
	return now - before;
}
