/** The number of another student: right, but for other inputs. */
import { frameAt, type Frame, type Trace } from '#lib/autodiff/index.ts';
import type { Mistake } from './mistake.ts';

/** What the same number is in other runs of the same program, with the leaves in which they differ. */
export function otherRun(
	trace: Trace,
	others: readonly Trace[],
	index: number,
	numberOf: (frame: Frame) => number | null
): readonly Mistake[] {
	const { leafValues } = trace.recording;
	return others.flatMap((other) => {
		if (other === trace || other.graph !== trace.graph) return [];
		const value = numberOf(frameAt(other, index + 1));
		const leaves = [...leafValues.keys()].filter(
			(leaf) => trace.valueChanges[leaf]?.[0]?.number !== other.valueChanges[leaf]?.[0]?.number
		);
		return value === null || leaves.length === 0
			? []
			: [{ value, reason: { kind: 'other-run', leaves } as const }];
	});
}
