/**
 * How large a node is drawn. Three rows — name, value, grad — need the same room whatever the numbers
 * are, so that a layout survives every edit; only long names widen their box.
 */
import type { GraphNode } from '#lib/autodiff/index.ts';

/** Height of a box; a caption under an input stands below it. */
const boxHeight = 68;
/** Room for a caption under a box. */
export const captionHeight = 18;

const boxWidth = 90;
const widestBox = 190;
const nameWidthPerCharacter = 9;
const constantSize = { width: 66, height: 34 };

/** Width and height of a node's box, without its caption. */
export function nodeSize(node: GraphNode): { readonly width: number; readonly height: number } {
	if (node.kind === 'constant') return constantSize;
	const letters =
		node.kind === 'operation' ? (node.name?.length ?? 0) + 4 : (node.name?.length ?? 0);
	const named = 26 + letters * nameWidthPerCharacter;
	return { width: Math.min(Math.max(boxWidth, named), widestBox), height: boxHeight };
}
