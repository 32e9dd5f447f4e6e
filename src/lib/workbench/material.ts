/** What a stage is opened with: one material for each scene of a lesson, one alone where there are none. */
import type { NodeId, Recording, Stack } from '#lib/autodiff/index.ts';
import type { Layout } from '#lib/layout/index.ts';

/** A stack of like computations, worked out and laid out before the stage is opened. */
export interface DrawnStack {
	readonly stack: Stack;
	/** The layout in which it is drawn as one. */
	readonly layout: Layout;
}

/** A recording ready to be shown. */
export interface Material {
	/** Names the scene by its meaning (`square,x=2`); empty for the first, the bare program. */
	readonly scene: string;
	/**
	 * Which program was recorded, empty for `program.py`. Scenes of one program share graph and layout,
	 * and differ in numbers.
	 */
	readonly program: string;
	/** The program's text, of which the nodes' spans speak. */
	readonly source: string;
	readonly recording: Recording;
	readonly layout: Layout;
	/** The layouts of its other drawings, where passes of a training loop are of several shapes. */
	readonly otherLayouts?: readonly Layout[];
	/** The stack that can be drawn as one, where there is one. */
	readonly drawnStack?: DrawnStack | null;
	/** Short texts under leaves, by node. */
	readonly captions: ReadonlyMap<NodeId, string>;
}
