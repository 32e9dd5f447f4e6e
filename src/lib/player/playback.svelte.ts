/**
 * Playback is where we are in a trace and whether we move. It holds the position that was asked for and
 * nothing else of what is shown: going back is choosing a smaller position. An unanswered question holds
 * the stage before its step; once it is answered, the stage is where it was asked to be.
 */
import { realClock, type Clock } from './clock.ts';
import type { Command } from './keys.ts';
import {
	granularities,
	segmentAt,
	stopAfter,
	stopBefore,
	type Granularity,
	type Timeline
} from './timeline.ts';

/** Speeds to choose from, as factors. */
export const speeds: readonly number[] = [0.5, 1, 2, 4];

/** Milliseconds that a step's motion takes at speed 1, and how long playing rests after it. */
const motionTime = 480;
const restTime = 520;

/** Position and movement over one timeline. */
export class Playback {
	readonly #clock: Clock;
	#timeline = $state.raw<Timeline>({ length: 0, segments: [] });
	#wanted = $state(0);
	#isPlaying = $state(false);
	#gates = $state.raw<() => readonly number[]>(() => []);
	#stopClock: (() => void) | null = null;
	granularity = $state<Granularity>('operation');
	speed = $state(1);

	constructor(timeline: Timeline, clock: Clock = realClock) {
		this.#timeline = timeline;
		this.#clock = clock;
	}

	get timeline(): Timeline {
		return this.#timeline;
	}
	/** From 0, before the first step, to the number of steps. */
	get position(): number {
		return Math.min(this.#wanted, this.limit);
	}
	get isPlaying(): boolean {
		return this.#isPlaying;
	}
	/** The last position that may be shown now: an unanswered question holds the stage before its step. */
	get limit(): number {
		return Math.min(this.#timeline.length, ...this.#gates());
	}
	/** Whether the last move wanted to go past an unanswered question. */
	get isHeld(): boolean {
		return this.#wanted > this.limit;
	}
	/** Milliseconds that the motion of one step takes at the chosen speed; 0 when motion is off. */
	get motionTime(): number {
		return this.speed > 0 ? motionTime / this.speed : 0;
	}

	/** Replaces the timeline, keeping the position as far as it reaches. */
	useTimeline(timeline: Timeline): void {
		this.#timeline = timeline;
		this.seek(this.#wanted);
	}

	/** Says where open questions hold the stage: the last position that may be shown before each. */
	holdAt(gates: () => readonly number[]): void {
		this.#gates = gates;
	}

	/** Goes to a position, or as near as the timeline and the open questions allow. */
	seek(position: number): void {
		this.#wanted = Math.min(Math.max(Math.round(position) || 0, 0), this.#timeline.length);
		if (this.isHeld) this.pause();
	}

	next(by: Granularity = this.granularity): void {
		this.seek(stopAfter(this.#timeline, this.position, by));
	}

	back(by: Granularity = this.granularity): void {
		this.seek(stopBefore(this.#timeline, this.position, by));
	}

	/** Goes to the end of the phase that is going on or about to begin. */
	finishPhase(): void {
		this.next('phase');
	}

	play(): void {
		if (this.#isPlaying) return;
		if (this.position >= this.#timeline.length) this.seek(0);
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
		if (command !== 'toggle-play') this.pause();
		switch (command) {
			case 'next':
				this.next();
				return true;
			case 'back':
				this.back();
				return true;
			case 'next-phase':
				this.next('phase');
				return true;
			case 'previous-phase':
				this.back('phase');
				return true;
			case 'first':
				this.seek(0);
				return true;
			case 'last':
				this.seek(this.#timeline.length);
				return true;
			case 'toggle-play':
				if (this.#isPlaying) this.pause();
				else this.play();
				return true;
			case 'change-granularity':
				this.granularity = granularities[
					(granularities.indexOf(this.granularity) + 1) % granularities.length
				] as Granularity;
				return true;
			default:
				return false;
		}
	}

	/** The phase that the position lies in. */
	get phase() {
		return segmentAt(this.#timeline, this.position)?.phase ?? null;
	}

	#tick(): void {
		this.next();
		if (!this.#isPlaying) return;
		if (this.position >= this.#timeline.length) {
			this.pause();
			return;
		}
		const wait = (motionTime + restTime) / (this.speed || 1);
		this.#stopClock = this.#clock.after(wait, () => this.#tick());
	}
}
