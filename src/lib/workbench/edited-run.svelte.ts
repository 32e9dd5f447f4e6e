/**
 * The run of one scene under the reader's hands: its recording, her edits of its leaves, and the trace
 * that follows from both. The edits stay while she looks at other scenes.
 */
import {
	frameAt,
	replay,
	stepAddresses,
	type Frame,
	type NodeId,
	type Trace
} from '#lib/autodiff/index.ts';
import type { Layout } from '#lib/layout/index.ts';
import { timelineOf, type Clock } from '#lib/player/index.ts';
import type { Material } from './material.ts';

/** How long the difference that an edit made stays on the nodes, in milliseconds. */
const differenceTime = 4000;

/** A recording that can be edited. */
export class EditedRun {
	readonly material: Material;
	readonly #clock: Clock;
	#edits = $state.raw<ReadonlyMap<NodeId, number>>(new Map());
	#discarded = $state.raw<ReadonlyMap<NodeId, number> | null>(null);
	#before = $state.raw<Trace | null>(null);
	#forget: (() => void) | null = null;
	readonly #recorded = $derived.by(() => replay(this.material.recording));
	readonly #trace = $derived.by(() =>
		this.#edits.size === 0 ? this.#recorded : replay(this.material.recording, this.#edits)
	);
	/** Edits change numbers, never steps. */
	readonly #addresses = $derived(stepAddresses(this.#recorded));

	constructor(material: Material, clock: Clock) {
		this.material = material;
		this.#clock = clock;
	}

	get trace() {
		return this.#trace;
	}
	/** What was known at a position before the last edit, for a moment; null afterwards. */
	frameBefore(position: number): Frame | null {
		return this.#before && frameAt(this.#before, position);
	}
	/** Its steps in a row. */
	get timeline() {
		return timelineOf(this.#recorded);
	}
	/** The layout of the drawing that a pass has. */
	layoutOf(pass: number): Layout {
		const { recording, layout, otherLayouts } = this.material;
		const drawing = recording.passes[pass]?.drawing ?? 0;
		return otherLayouts?.[drawing - 1] ?? layout;
	}
	/** Addresses of steps and keys of nodes. */
	get addresses() {
		return this.#addresses;
	}
	/** The changed leaves with their new values. */
	get edits() {
		return this.#edits;
	}
	/** Whether discarded edits can be brought back. */
	get canRestore(): boolean {
		return this.#discarded !== null;
	}

	/** Sets a leaf to another value; what is no leaf stays. */
	edit(node: NodeId, value: number): void {
		const recorded = this.material.recording.leafValues.get(node);
		if (recorded === undefined) return;
		const edits = new Map(this.#edits);
		if (Object.is(recorded, value)) edits.delete(node);
		else edits.set(node, value);
		this.#change(edits);
		this.#discarded = null;
	}

	/** Goes back to the recorded values. `restore` undoes it. */
	discard(): void {
		if (this.#edits.size === 0) return;
		this.#discarded = this.#edits;
		this.#change(new Map());
	}

	/** Brings back the edits that were discarded last. */
	restore(): void {
		if (!this.#discarded) return;
		this.#change(this.#discarded);
		this.#discarded = null;
	}

	#change(edits: ReadonlyMap<NodeId, number>): void {
		this.#before = this.#trace;
		this.#edits = edits;
		this.#forget?.();
		this.#forget = this.#clock.after(differenceTime, () => (this.#before = null));
	}
}
