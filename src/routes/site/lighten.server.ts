/**
 * Pages for paper are as large as a picture for each step makes them: what only a mouse or a script would use is
 * left out of their markup.
 */

/** The routes of slides on paper. */
const paper = /\/slides\/\[lesson\]\/(?:print|handout)$/;

/** Notes of Svelte to itself, and where edges are pressed. */
const unused = /<!--.*?-->|<path class="reach.*?<\/path>/gs;

/** The markup of a page by its route, without what paper does not need. */
export function lighten(route: string | null, html: string): string {
	return route !== null && paper.test(route) ? html.replace(unused, '') : html;
}
