/**
 * A nudge: move a leaf by a little, and see each number along a path move. The chain rule promises by
 * how much, the product of the local derivatives times the nudge; a second run says what happens.
 */
import {
	differentiateAt,
	replay,
	type Frame,
	type NodeId,
	type Trace
} from '#lib/autodiff/index.ts';
import { leafValuesIn } from './objective-in.ts';

/** One number on the way of a nudge. */
export interface NudgedLink {
	readonly node: NodeId;
	/** How fast it changes with the one before; null for the leaf, where the nudge begins. */
	readonly factor: number | null;
	/** By how much it should change: the nudge times all factors up to here. */
	readonly promised: number;
	/** By how much it does. */
	readonly happened: number;
}

/** Follows a nudge of a leaf, the first of some nodes, along the others. */
export function nudgeAlong(
	frame: Frame,
	along: readonly NodeId[],
	nudge: number
): readonly NudgedLink[] {
	const { recording } = frame.trace;
	const values = leafValuesIn(frame);
	const [leaf = -1] = along;
	const run = differentiateAt(recording, along.at(-1) ?? leaf, values);
	const before = replay(run);
	const after = replay(run, new Map([[leaf, (values.get(leaf) ?? NaN) + nudge]]));
	let promised = nudge;
	return along.map((node, place) => {
		const previous = along[place - 1];
		const factor =
			previous === undefined
				? null
				: gradIn(replay(differentiateAt(recording, node, values)), previous);
		promised *= factor ?? 1;
		const happened = valueIn(after, node) - valueIn(before, node);
		return { node, factor, promised, happened: place === 0 ? nudge : happened };
	});
}

/** How fast the last of some nodes changes with the first, over all ways between them. */
export function slopeBetween(frame: Frame, along: readonly NodeId[]): number {
	const [leaf = -1] = along;
	const values = leafValuesIn(frame);
	return gradIn(replay(differentiateAt(frame.trace.recording, along.at(-1) ?? leaf, values)), leaf);
}

function valueIn({ valueChanges }: Trace, node: NodeId): number {
	return valueChanges[node]?.at(-1)?.number ?? NaN;
}

function gradIn({ gradChanges }: Trace, node: NodeId): number {
	return gradChanges[node]?.at(-1)?.number ?? 0;
}
