/** The tools of the stage: what one can ask of one node beside stepping. */
import type { EdgeId, Frame, NodeId } from '#lib/autodiff/index.ts';

/** Tools: all that is known of a node, a nudge of a leaf, all paths of a node to the output. */
export type ToolKind = 'inspect' | 'wiggle' | 'paths';

/** A tool at work on a node. */
export interface Tool {
	readonly kind: ToolKind;
	readonly node: NodeId;
	/** For a nudge that is to begin at once: how far. */
	readonly by?: number;
}

/** What a tool shows on the drawing for a moment instead of the frame: nothing of the run changes. */
export interface Trial {
	readonly frame: Frame;
	/** How much a node's value differs from that of the run; null where it is the same or not yet known. */
	differenceOf(node: NodeId): number | null;
	/** How far the pulses have come, from 0 to 1; null when nothing moves. */
	readonly progress: number | null;
	/** What has been passed on the way. */
	readonly nodes: ReadonlySet<NodeId>;
	readonly edges: ReadonlySet<EdgeId>;
}

/** What is on the stage: it is the same as long as scene, position and edits are. */
export interface Moment {
	readonly scene: number;
	readonly position: number;
	readonly edits: ReadonlyMap<NodeId, number>;
}

/** Whether the stage shows the same. */
export function isSameMoment(a: Moment, b: Moment): boolean {
	return a.scene === b.scene && a.position === b.position && a.edits === b.edits;
}
