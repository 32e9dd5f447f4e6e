/** A frame as it stands on paper: all that is known, and nothing that is just happening. */
import { frameAt, type Frame, type Trace } from '#lib/autodiff/index.ts';

/** The frame at a position, without a current step. */
export function quietFrame(trace: Trace, position: number): Frame {
	return {
		...frameAt(trace, position),
		step: null,
		isActiveNode: () => false,
		isActiveEdge: () => false,
		writtenTo: () => null
	};
}
