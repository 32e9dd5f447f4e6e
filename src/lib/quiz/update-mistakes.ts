/** What goes wrong in an update: the way, the rate, or what the step is counted from. */
import { frameAt, type Trace, type UpdateStep } from '#lib/autodiff/index.ts';
import type { Mistake } from './mistake.ts';

/** The mistakes of an update of a value: w = 3 with gradient −16 and rate 0.1 becomes 4.6. */
export function updateMistakes(trace: Trace, step: UpdateStep): readonly Mistake[] {
	const { node, before, after } = step;
	if (step.target !== 'value' || before === null) return [];
	const moved = after - before;
	const grad = frameAt(trace, step.index).gradOf(node);
	const old: Mistake = { value: before, reason: { kind: 'old-value', node } };
	// What has no gradient is a memory, and does not go anywhere.
	if (grad === null || grad === 0) return [old];
	return [
		{ value: before - moved, reason: { kind: 'uphill', node } },
		{ value: before - grad, reason: { kind: 'no-rate', node } },
		{ value: moved, reason: { kind: 'step-alone', node } },
		old
	];
}
