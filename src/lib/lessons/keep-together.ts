/**
 * A formula in a line is a box, and browsers may break the line on either side of a box, even before a
 * comma (CSS Text 3, 5.1). A word joiner keeps punctuation with the formula that it belongs to.
 */
import type { Node } from './markdown.ts';

/** U+2060: nothing to be seen, and no break. */
const joiner = '\u2060';
const closing = /^[,.;:!?)\]}’”、。，；：！？）】》」』%]/u;
const opening = /[([{‘“（【《「『]$/u;

/** The text of a node, its punctuation joined to the formulas beside it. */
export function keptTogether(
	node: Extract<Node, { type: 'text' }>,
	parent: { readonly children: readonly { readonly type: string }[] } | undefined
): string {
	const siblings = parent?.children ?? [];
	const place = siblings.findIndex((sibling) => sibling === node);
	const isFormula = (at: number) => siblings[at]?.type === 'inlineMath';
	const before = isFormula(place - 1) && closing.test(node.value) ? joiner : '';
	const after = isFormula(place + 1) && opening.test(node.value) ? joiner : '';
	return before + node.value + after;
}
