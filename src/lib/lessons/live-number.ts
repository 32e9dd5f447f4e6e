/** A place in a text for a number that only the reader's own run will give: `⟨0⟩`, `⟨1⟩` … */
import type { Quantity } from '#lib/training/index.ts';
import type { Directive } from './markdown.ts';
import type { Source } from './source.ts';

/** Notes which number is told, and gives the HTML of its place. */
export function livePlace(
	source: Source,
	numbers: Quantity[],
	directive: Directive,
	kind: Quantity['kind'],
	label: string
): string {
	const { when } = source.attributes(directive, { optional: ['when'] });
	const node = source.node(directive, label);
	const edits = when ? [...source.edits(directive, when)] : [];
	const place = numbers.push({ kind, node, when: edits }) - 1;
	return `<span class="term ${kind}">⟨${place}⟩</span>`;
}
