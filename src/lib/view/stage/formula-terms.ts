/** The terms of a typeset formula or a line of prose: which node or edge each speaks of. */
import type { Highlight } from '#lib/workbench/index.ts';

/** Writes new numbers into the number places of KaTeX's markup, in order. Digits change, nothing else. */
export function patchNumbers(element: Element, numbers: readonly string[]): void {
	for (const place of element.querySelectorAll('[data-number]')) {
		const text = textOf(place);
		const number = numbers[Number(place.getAttribute('data-number'))];
		if (text && number !== undefined && text.data !== number) text.data = number;
	}
}

/**
 * What the term under a pointer or focus speaks of; null outside any term. Prose speaks of several
 * programs: where one is given, terms of others are none.
 */
export function termAt(target: EventTarget | null, program?: string): Highlight | null {
	const term = (target as Element | null)?.closest?.('[data-term]');
	if (!term || !speaksOf(term, program)) return null;
	const node = term.getAttribute('data-node');
	if (node != null) return { kind: 'node', node: Number(node) };
	const edge = term.getAttribute('data-edge');
	return edge == null ? null : { kind: 'edge', edge: Number(edge) };
}

/** Lights up the terms that speak of the highlighted node or edge, of one program or of any, and no others. */
export function lightTerms(element: Element, highlight: Highlight | null, program?: string): void {
	const selector =
		highlight?.kind === 'node'
			? `[data-node="${highlight.node}"]`
			: highlight?.kind === 'edge'
				? `[data-edge="${highlight.edge}"]`
				: null;
	for (const term of element.querySelectorAll('[data-term]')) {
		const isMeant = selector !== null && term.matches(selector) && speaksOf(term, program);
		term.classList.toggle('lit', isMeant);
	}
}

/** Terms of `program.py` do not name it. */
function speaksOf(term: Element, program: string | undefined): boolean {
	return program === undefined || (term.getAttribute('data-program') ?? '') === program;
}

function textOf(element: Element): Text | null {
	return document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text | null;
}
