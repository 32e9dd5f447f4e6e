/** The laser pointer as every window of a lecture shows it, with the trail that it leaves for a moment. */
import {
	extendTrail,
	fadeTrail,
	readPointer,
	SharedState,
	type CanvasPoint,
	type DeckChannel,
	type TrailPoint
} from '#lib/deck/index.ts';
import type { Clock } from '#lib/player/index.ts';

/** How the pointer reaches the other windows. */
interface LaserWay {
	readonly channel: DeckChannel;
	readonly room: string;
	readonly window: string;
	readonly leads: boolean;
}

/** How often the trail is drawn anew while it fades, in milliseconds. */
const fading = 40;

/** A laser pointer. */
export class Laser {
	readonly #shared: SharedState<{ readonly at: CanvasPoint | null }>;
	readonly #now: () => number;
	readonly #clock: Clock;
	#at = $state.raw<CanvasPoint | null>(null);
	#trail = $state.raw<readonly TrailPoint[]>([]);
	#time = $state(0);
	#stopFading = () => {};

	constructor(way: LaserWay, now: () => number, clock: Clock) {
		this.#now = now;
		this.#clock = clock;
		this.#shared = new SharedState<{ readonly at: CanvasPoint | null }>({
			...way,
			topic: 'laser',
			initial: { at: null },
			read: readPointer,
			onchange: ({ at }) => this.#move(at)
		});
	}

	/** Where it points; null where it is off. */
	get at() {
		return this.#at;
	}
	get trail() {
		return this.#trail;
	}
	/** The moment at which the trail is seen. */
	get time(): number {
		return this.#time;
	}

	/** Points at a place in every window, or no more. */
	pointAt(at: CanvasPoint | null): void {
		if (at === null && this.#at === null) return;
		this.#move(at);
		this.#shared.change({ at });
	}

	close(): void {
		this.#stopFading();
		this.#shared.close();
	}

	#move(at: CanvasPoint | null): void {
		const isFading = this.#trail.length > 0;
		this.#at = at;
		this.#time = this.#now();
		if (at) this.#trail = extendTrail(this.#trail, at, this.#time);
		if (at && !isFading) this.#fade();
	}
	#fade(): void {
		this.#stopFading = this.#clock.after(fading, () => {
			this.#time = this.#now();
			const trail = fadeTrail(this.#trail, this.#time);
			// The last place is that of the pointer itself.
			this.#trail = trail.length > 1 ? trail : [];
			if (this.#trail.length > 0) this.#fade();
		});
	}
}
