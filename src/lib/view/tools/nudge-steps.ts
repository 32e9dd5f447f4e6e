/** The steps of a nudge that one can choose from, and reading one of one's own. */
import { formatExact } from '#lib/notation/index.ts';
import { readNumber } from '#lib/quiz/index.ts';

/** Steps to choose from. */
export const steps: readonly number[] = [0.001, 0.01, 0.1];

/** One of the steps, or one's own. */
export type StepSize = number | 'own';

/** The step that is chosen or typed, with its sign; null where it is no number, infinite or 0. */
export function readStep(size: StepSize, own: string, direction: 'up' | 'down'): number | null {
	const step = size === 'own' ? readNumber(own) : size;
	if (step === null || !Number.isFinite(step) || step === 0) return null;
	return direction === 'up' ? step : -step;
}

/** How a step stands in the form. */
export function stepText(step: number | null): {
	readonly size: StepSize;
	readonly own: string;
	readonly direction: 'up' | 'down';
} {
	const size = Math.abs(step ?? 0.01);
	return {
		size: steps.includes(size) ? size : 'own',
		own: formatExact(size),
		direction: step !== null && step < 0 ? 'down' : 'up'
	};
}
