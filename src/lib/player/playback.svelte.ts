/**
 * Playback is where we are in a trace and whether we move. It holds the place that was asked for and
 * nothing else of what is shown: going back is choosing a smaller position. Several traces, the scenes
 * of a lesson, follow each other on one axis. An unanswered question holds the stage before its step;
 * once it is answered, the stage is where it was asked to be.
 */
import { realClock, type Clock } from './clock.ts';
import { Gates, type Gate, type Holder } from './gates.svelte.ts';
import type { Command } from './keys.ts';
import { runCommand } from './run-command.ts';
import {
	passOfPosition,
	samePlaceIn,
	segmentAt,
	stopAfter,
	stopBefore,
	type Granularity,
	type Place,
	type Timeline
} from './timeline.ts';

/** Speeds to choose from, as factors. */
export const speeds: readonly number[] = [0.5, 1, 2, 4];

/** Milliseconds that a step's motion takes at speed 1, and how long playing rests after it. */
const motionTime = 480;
const restTime = 520;

const nothing: Timeline = {
	length: 0,
	segments: [],
	passes: [{ first: 1, last: 0, segments: [] }]
};

/** Place and movement over the timelines of some scenes. */
export class Playback {
	readonly #clock: Clock;
	#timelines = $state.raw<readonly Timeline[]>([]);
	#wanted = $state.raw<Place>({ scene: 0, position: 0 });
	#isPlaying = $state(false);
	readonly #gates = new Gates();
	#stopClock: (() => void) | null = null;
	#granularity = $state<Granularity>('operation');
	speed = $state(1);

	constructor(timelines: readonly Timeline[], clock: Clock = realClock) {
		this.#timelines = timelines;
		this.#clock = clock;
	}

	/** The scene that is shown, from 0. */
	get scene(): number {
		return Math.min(this.#wanted.scene, this.#gates.lastScene);
	}
	/** The timeline of the scene. */
	get timeline(): Timeline {
		return this.#timelines[this.scene] ?? nothing;
	}
	/** From 0, before the first step of the scene, to the number of its steps. */
	get position(): number {
		return Math.min(this.#wantedHere, this.limit);
	}
	get isPlaying(): boolean {
		return this.#isPlaying;
	}
	/** How far "next" goes. A scene of one pass has none by passes: there it is by phases. */
	get granularity(): Granularity {
		const isPass = this.#granularity === 'pass' && this.timeline.passes.length < 2;
		return isPass ? 'phase' : this.#granularity;
	}
	set granularity(granularity: Granularity) {
		this.#granularity = granularity;
	}
	/** Which pass of the scene the position lies in, from 0. */
	get pass(): number {
		return passOfPosition(this.timeline, this.position);
	}
	/** Whether any of the scenes has several passes. */
	get hasPasses(): boolean {
		return this.#timelines.some(({ passes }) => passes.length > 1);
	}
	/** The last position that may be shown now: an unanswered question holds the stage before its step. */
	get limit(): number {
		return Math.min(this.timeline.length, this.#gates.firstIn(this.scene)?.position ?? Infinity);
	}
	/** Whether the last move wanted to go past an unanswered question. */
	get isHeld(): boolean {
		return this.#wantedHere > this.limit;
	}
	/** What keeps the stage from going past the limit; null where nothing does. */
	get holder(): Holder | null {
		const gate = this.#gates.firstIn(this.scene);
		return gate && (gate.by ?? 'question');
	}
	/** Whether nothing comes before this position, in this scene or an earlier one. */
	get isAtStart(): boolean {
		return this.scene === 0 && this.position === 0;
	}
	/** Whether nothing comes after this position, in this scene or a later one. */
	get isAtEnd(): boolean {
		return this.scene >= this.#timelines.length - 1 && this.position === this.timeline.length;
	}
	/** Milliseconds that the motion of one step takes at the chosen speed; 0 when motion is off. */
	get motionTime(): number {
		return this.speed > 0 ? motionTime / this.speed : 0;
	}

	/** Replaces the timelines, keeping the place as far as they reach. */
	useTimelines(timelines: readonly Timeline[]): void {
		this.#timelines = timelines;
		this.seek(this.#wanted.position, this.#wanted.scene);
	}

	/** Says where open questions hold the stage, beside all that hold it already; the returned function lets go. */
	holdAt(gates: () => readonly Gate[]): () => void {
		return this.#gates.add(gates);
	}

	/** Goes to a position, of this scene or another, or as near as there is one and open questions allow. */
	seek(position: number, scene = this.scene): void {
		const place = clamp(scene, this.#timelines.length - 1);
		const { length } = this.#timelines[place] ?? nothing;
		this.#wanted = { scene: place, position: clamp(position, length) };
		if (this.isHeld) this.pause();
	}

	/** Steps on; from the end of a scene to the start of the next. */
	next(by: Granularity = this.granularity): void {
		if (this.position < this.timeline.length) this.#advance(by);
		else if (!this.isAtEnd) this.seek(0, this.scene + 1);
	}

	/** Steps back; from the start of a scene to the end of the one before. */
	back(by: Granularity = this.granularity): void {
		if (this.position > 0) this.seek(stopBefore(this.timeline, this.position, by));
		else if (!this.isAtStart) this.seek(Infinity, this.scene - 1);
	}

	/** Goes to the same step of another pass of the scene. */
	seekPass(pass: number): void {
		const place = clamp(pass, this.timeline.passes.length - 1);
		this.seek(samePlaceIn(this.timeline, this.position, place));
	}

	/** Goes to the end of the phase that is going on or about to begin. */
	finishPhase(): void {
		this.next('phase');
	}

	play(): void {
		if (this.#isPlaying) return;
		if (this.position >= this.timeline.length) this.seek(0);
		this.#isPlaying = true;
		this.#tick();
	}

	pause(): void {
		this.#isPlaying = false;
		this.#stopClock?.();
		this.#stopClock = null;
	}

	/** Carries out what a key or a button asks for; whether it was one of playback's. */
	run(command: Command): boolean {
		return runCommand(this, command);
	}

	/** The phase that the position lies in. */
	get phase() {
		return segmentAt(this.timeline, this.position)?.phase ?? null;
	}

	/** The position that is wanted in the scene that is shown: past all of them while a later scene is. */
	get #wantedHere(): number {
		return this.#wanted.scene > this.scene ? Infinity : this.#wanted.position;
	}

	#advance(by: Granularity): void {
		this.seek(stopAfter(this.timeline, this.position, by));
	}

	#tick(): void {
		this.#advance(this.granularity);
		if (!this.#isPlaying) return;
		if (this.position >= this.timeline.length) {
			this.pause();
			return;
		}
		const wait = (motionTime + restTime) / (this.speed || 1);
		this.#stopClock = this.#clock.after(wait, () => this.#tick());
	}
}

function clamp(number: number, last: number): number {
	return Math.max(Math.min(Math.round(number) || 0, last), 0);
}
