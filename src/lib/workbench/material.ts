/** What a stage is opened with: one material for each scene of a lesson, one alone where there are none. */
import type { NodeId, Recording } from '#lib/autodiff/index.ts';
import type { Layout } from '#lib/layout/index.ts';

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
	/** The layout in which a stack of like computations is drawn as one, where there is a stack. */
	readonly stackLayout?: Layout | null;
	/** Short texts under leaves, by node. */
	readonly captions: ReadonlyMap<NodeId, string>;
}
