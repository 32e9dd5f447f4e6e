/**
 * The workbench holds together what one stage works on: the recordings of its scenes, their layouts, the
 * reader's edits, and the playback over the traces that follow from them. Everything else is derived.
 */
import {
	frameAt,
	type Frame,
	type NodeId,
	type Recording,
	type Trace
} from '#lib/autodiff/index.ts';
import { Playback, realClock, type Clock, type Place } from '#lib/player/index.ts';
import { difference } from './difference.ts';
import { addressIn, placeIn, placeNearIn } from './addresses.ts';
import { EditedRun } from './edited-run.svelte.ts';
import type { Highlight } from './highlight.ts';
import type { DrawnStack, Material } from './material.ts';
import type { StackView } from './stack-view.svelte.ts';
import type { Moment } from './tool.ts';
import { Toolbox } from './toolbox.svelte.ts';

/** One stage's programs, traces, layouts and playback. */
export class Workbench {
	readonly #clock: Clock;
	#runs = $state.raw<readonly EditedRun[]>([]);
	readonly #frame = $derived.by(() => frameAt(this.trace, this.playback.position));
	readonly #frameBefore = $derived.by(() => this.#run.frameBefore(this.playback.position));
	#lit = $state.raw<{ readonly in: string; readonly highlight: Highlight } | null>(null);
	readonly playback: Playback;
	/** How a stack of like computations is drawn, from when the reader is offered to draw it as one. */
	stacked = $state.raw<StackView | null>(null);
	/** What one can ask of a node beside stepping. */
	readonly tools = new Toolbox(
		() => this.program,
		() => this.moment
	);

	/** Opens at the start of the first scene; there is at least one. */
	constructor(scenes: readonly Material[], clock: Clock = realClock) {
		this.#clock = clock;
		this.#runs = scenes.map((material) => new EditedRun(material, clock));
		this.playback = new Playback(
			this.#runs.map(({ timeline }) => timeline),
			clock
		);
	}

	get trace() {
		return this.#run.trace;
	}
	get graph() {
		return this.trace.graph;
	}
	/** The layout of the drawing that the pass has, or the one with a stack drawn as one. */
	get layout() {
		return this.stacked?.layout ?? this.#run.layoutOf(this.playback.pass);
	}
	get captions() {
		return this.#run.material.captions;
	}
	/** The name of the scene; empty for the first. */
	get scene(): string {
		return this.#run.material.scene;
	}
	/** All scenes in order, each with its name and its trace with the reader's edits. */
	get scenes(): readonly { readonly name: string; readonly trace: Trace }[] {
		return this.#runs.map(({ material, trace }) => ({ name: material.scene, trace }));
	}
	/** Which program the scene shows. */
	get program(): string {
		return this.#run.material.program;
	}
	/** The text of that program. */
	get source(): string {
		return this.#run.material.source;
	}
	/** All that is known at the position of the playback. */
	get frame() {
		return this.#frame;
	}
	/** Names what is on the stage. */
	get moment(): Moment {
		return { scene: this.playback.scene, position: this.playback.position, edits: this.edits };
	}
	/** Addresses of the scene's steps and keys of its nodes. */
	get addresses() {
		return this.#run.addresses;
	}
	/** The leaves that the reader has changed, with their new values. */
	get edits() {
		return this.#run.edits;
	}
	/** Whether discarded edits can be brought back. */
	get canRestoreEdits(): boolean {
		return this.#run.canRestore;
	}

	/** What pointer or focus rests on; another program has other nodes, so it goes out there. */
	get highlight(): Highlight | null {
		return this.#lit?.in === this.program ? this.#lit.highlight : null;
	}
	set highlight(highlight: Highlight | null) {
		this.#lit = highlight && { in: this.program, highlight };
	}

	/** Takes other scenes, keeping the place as far as they reach. */
	use(scenes: readonly Material[]): void {
		this.#runs = scenes.map((material) => new EditedRun(material, this.#clock));
		this.playback.useTimelines(this.#runs.map(({ timeline }) => timeline));
	}

	/**
	 * What is known of a scene's program: where the stage is in it, whichever of its scenes it shows; or at
	 * a place of the scene while the stage shows another program.
	 */
	frameIn({ scene, position }: Place): Frame {
		if (this.#shows(scene)) return this.#frame;
		return frameAt((this.#runs[scene] ?? this.#run).trace, position);
	}
	/** The recording of a scene, without the reader's edits. */
	recordingIn(scene: number): Recording {
		return (this.#runs[scene] ?? this.#run).material.recording;
	}
	/** Sets a leaf of a scene's program, which comes to the stage at a place where another is shown. */
	editIn(place: Place, node: NodeId, value: number): void {
		if (this.#shows(place.scene)) return this.edit(node, value);
		this.show(place);
		this.#runs[place.scene]?.edit(node, value);
	}
	/** Sets a leaf to another value; the position stays, every number that depends on it changes. */
	edit(node: NodeId, value: number): void {
		this.#run.edit(node, value);
	}
	/** Goes back to the values of the program. `restoreEdits` undoes it. */
	discardEdits(): void {
		this.#run.discard();
	}
	/** Brings back the edits that were discarded last. */
	restoreEdits(): void {
		this.#run.restore();
	}

	/** The frame with what a tool tries out on it. */
	get triedFrame(): Frame {
		return this.tools.trial?.frame ?? this.#frame;
	}
	/** The frame as it is drawn: with what is tried out, and a stack as one of its instances. */
	get drawnFrame(): Frame {
		return this.stacked?.frame ?? this.triedFrame;
	}
	/** The stack that can be drawn as one; null where there is none. */
	get drawnStack(): DrawnStack | null {
		return this.#run.material.drawnStack ?? null;
	}
	/** What lights up in the drawing; null while another instance of the stack has it. */
	placeOfHighlight(highlight: Highlight | null): Highlight | null {
		return this.stacked ? this.stacked.placeOfHighlight(highlight) : highlight;
	}

	/** How much the last edit, or what a tool tries out, changed a node's value; null where it did not. */
	valueDifference(node: NodeId): number | null {
		if (this.tools.trial) return this.tools.trial.differenceOf(node);
		return difference(this.#frame.valueOf(node), this.#frameBefore?.valueOf(node));
	}
	/** How much the last edit changed a node's grad, for a moment; null where it did not. */
	gradDifference(node: NodeId): number | null {
		if (this.tools.trial) return null;
		return difference(this.#frame.gradOf(node), this.#frameBefore?.gradOf(node));
	}

	/** Goes to a place. */
	show({ scene, position }: Place): void {
		this.playback.pause();
		this.playback.seek(position, scene);
	}

	/** The address of a place: that of its step, after the scene's name where it has one. */
	addressOf({ scene, position }: Place): string {
		return addressIn(this.#runs[scene] ?? this.#run, position);
	}
	/** The place with an address; null when there is none. */
	placeOf(address: string): Place | null {
		return placeIn(this.#runs, address);
	}
	/** The place next to an unknown address: the phase that it names in its scene, else the beginning. */
	placeNear(address: string): Place {
		return placeNearIn(this.#runs, address);
	}

	/** Whether the stage shows a scene, or another one of its program. */
	#shows(scene: number): boolean {
		return this.#runs[scene]?.material.program === this.program;
	}

	get #run(): EditedRun {
		const run = this.#runs[this.playback.scene];
		if (!run) throw new Error('A workbench has at least one scene.');
		return run;
	}
}
