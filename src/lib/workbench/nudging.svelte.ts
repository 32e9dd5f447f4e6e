/**
 * A nudge as it is watched: the change starts at a leaf and goes on from wave to wave, every operation
 * of a wave at once; when it has arrived it stays for a moment, and then the stage is as it was. Only
 * looking is done here: the run, its edits and the position stay what they are.
 */
import {
	edgesInto,
	nudgeLeaf,
	passGradient,
	type EdgeId,
	type Frame,
	type NodeId,
	type Nudge
} from '#lib/autodiff/index.ts';
import { realClock, type Clock } from '#lib/player/index.ts';
import { isSameMoment, type Moment, type Trial } from './tool.ts';
import type { Workbench } from './workbench.svelte.ts';

/** How long a wave takes, all waves take at most, and the outcome stays, in milliseconds. */
const waveTime = 520;
const longestTravel = 6000;
const restTime = 6000;

/** Why the gradient promises nothing yet, or what it promises. */
export type NudgePromise =
	| { readonly kind: 'promise'; readonly grad: number; readonly amount: number }
	| { readonly kind: 'none-yet' }
	| { readonly kind: 'waiting'; readonly count: number }
	| { readonly kind: 'constant' };

/** One nudge of one leaf, at the frame at which it was begun. */
export class Nudging {
	readonly nudge: Nudge;
	readonly #frame: Frame;
	readonly #moment: Moment;
	readonly #workbench: Workbench;
	readonly #clock: Clock;
	readonly #waves: number;
	#wave = $state(0);
	#isShown = $state(true);
	#stopClock: (() => void) | null = null;

	private constructor(workbench: Workbench, nudge: Nudge, clock: Clock) {
		this.#workbench = workbench;
		this.nudge = nudge;
		this.#frame = workbench.frame;
		this.#moment = workbench.moment;
		this.#clock = clock;
		this.#waves = nudge.steps.reduce((most, { wave }) => Math.max(most, wave), 0);
	}

	/** Nudges a leaf of what is shown. Null for what is no leaf. `onarrival` is called once it is through. */
	static begin(
		workbench: Workbench,
		leaf: NodeId,
		by: number,
		onarrival: () => void,
		clock: Clock = realClock
	): Nudging | null {
		workbench.playback.pause();
		const { trace, frame } = workbench;
		const nudge = nudgeLeaf(trace, frame.position, leaf, by);
		if (!nudge) return null;
		const nudging = new Nudging(workbench, nudge, clock);
		nudging.#travel(onarrival);
		return nudging;
	}

	/** Which wave moves, from 1; 0 while only the leaf has moved. */
	get wave(): number {
		return this.#wave;
	}
	/** Milliseconds that one wave takes. */
	get waveTime(): number {
		return Math.min(waveTime, longestTravel / Math.max(this.#waves, 1));
	}
	/** Whether the change has come as far as it comes. */
	get hasArrived(): boolean {
		return this.#wave > this.#waves;
	}
	/** Whether the stage still stands where the nudge was begun. */
	get isCurrent(): boolean {
		return isSameMoment(this.#moment, this.#workbench.moment);
	}

	/** What is drawn now; null when the stage is shown as it is. */
	trial(progress: number | null): Trial | null {
		if (!this.#isShown || !this.isCurrent) return null;
		return trialAt(this.#frame, this.nudge, this.#wave, this.hasArrived ? null : progress);
	}

	/** Shows the stage as it is again. */
	end(): void {
		this.#stopClock?.();
		this.#stopClock = null;
		this.#isShown = false;
	}

	#travel(onarrival: () => void): void {
		const time = this.#wave === 0 ? this.waveTime / 2 : this.waveTime;
		this.#stopClock = this.#clock.after(time, () => {
			this.#wave++;
			if (!this.hasArrived) return this.#travel(onarrival);
			this.#stopClock = this.#clock.after(restTime, () => this.end());
			onarrival();
		});
	}
}

/** What the gradient of a leaf promises of a nudge, at the position that is shown. */
export function promiseOf(workbench: Workbench, leaf: NodeId, by: number): NudgePromise {
	const { trace, frame, graph } = workbench;
	if (graph.nodes[leaf]?.kind === 'constant') return { kind: 'constant' };
	const gradient = passGradient(trace, frame.position, leaf);
	if (!gradient) return { kind: 'none-yet' };
	if (gradient.waiting > 0) return { kind: 'waiting', count: gradient.waiting };
	return { kind: 'promise', grad: gradient.sum, amount: gradient.sum * by };
}

/** The frame with the values that the change has reached, and the edges along which it moves. */
function trialAt(frame: Frame, nudge: Nudge, wave: number, progress: number | null): Trial {
	const { graph } = frame.trace;
	const reached = nudge.steps.filter((step) => step.wave <= wave);
	const moving = reached.filter((step) => step.wave === wave);
	const values = new Map([[nudge.leaf, nudge.to], ...reached.map(valueOf)]);
	const before = new Map([[nudge.leaf, nudge.from], ...reached.map(valueBefore)]);
	const edgesOf = (steps: typeof reached): ReadonlySet<EdgeId> =>
		new Set(
			steps.flatMap(({ node, changed }) =>
				edgesInto(graph, node).flatMap(({ id, index }) => (changed.includes(index) ? [id] : []))
			)
		);
	const active = edgesOf(moving);
	return {
		frame: {
			...frame,
			step: moving.at(-1) ?? null,
			valueOf: (node) => values.get(node) ?? frame.valueOf(node),
			isActiveEdge: (edge) => active.has(edge),
			isActiveNode: (node) => moving.some((step) => step.node === node),
			writtenTo: (node) => (moving.some((step) => step.node === node) ? 'value' : null)
		},
		differenceOf(node) {
			const value = values.get(node);
			return value === undefined ? null : value - (before.get(node) ?? value);
		},
		progress,
		nodes: new Set(values.keys()),
		edges: edgesOf(reached)
	};
}

function valueOf({ node, value }: { readonly node: NodeId; readonly value: number }) {
	return [node, value] as const;
}

function valueBefore({ node, before }: { readonly node: NodeId; readonly before: number }) {
	return [node, before] as const;
}
