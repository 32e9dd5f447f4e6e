/**
 * Figures are drawn from the leaves of a run. While none of them changes they keep the frame that they
 * have, so that stepping through a run computes no map and no walk downhill again.
 */
import type { Frame } from '#lib/autodiff/index.ts';
import { leafValuesIn } from '#lib/training/index.ts';

/** The frame that is drawn, if it is of the same run and has the same leaves as the one of now; else that. */
export function stillFrame(drawn: Frame | null, now: Frame): Frame {
	if (drawn?.trace !== now.trace) return now;
	const values = leafValuesIn(drawn);
	const isStill = [...leafValuesIn(now)].every(([leaf, value]) =>
		Object.is(value, values.get(leaf))
	);
	return isStill ? drawn : now;
}
