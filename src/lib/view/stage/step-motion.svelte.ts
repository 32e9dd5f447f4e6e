/**
 * The motion of one step, from 0 to 1. Graph and formula read the same number, so that a pulse arrives
 * in the drawing at the moment at which the result appears in the formula.
 */
import type { Playback } from '#lib/player/index.ts';
import { hasReducedMotion } from '../reduced-motion.ts';
import { Rise } from './rise.svelte.ts';

/** How far the current step has come on the stage. Make it while a component is set up. */
export class StepMotion {
	readonly #rise = new Rise();

	/** Moves on each step of one operation forward; every other change of position is shown at once. */
	constructor(playback: () => Playback) {
		let shown = playback().position;
		$effect.pre(() => {
			const { position, motionTime } = playback();
			// An answer or a beat that is reached says the same position again.
			if (position === shown) return;
			const duration = hasReducedMotion() ? 0 : motionTime;
			const isStep = position === shown + 1 && duration > 0;
			shown = position;
			if (isStep) this.#rise.start(duration);
			else this.#rise.finish();
		});
	}

	/** From 0 to 1 while the step moves, null when it is over. */
	get progress(): number | null {
		return this.#rise.progress;
	}
}
