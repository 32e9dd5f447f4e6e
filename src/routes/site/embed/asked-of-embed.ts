/**
 * What a course page may ask of an embedded stage by the query of its address,
 * `?theme=dark&hide=legend,controls`, and what of it cannot be had. It is obeyed before the first paint,
 * by `static/embed.js`.
 */

/** The parts of the stage that can be hidden. */
const parts: ReadonlySet<string> = new Set(['legend', 'formula', 'controls']);

const themes: ReadonlySet<string> = new Set(['light', 'dark', 'auto']);

/** What else a query may carry is cut off before it is shown. */
const longest = 80;

/** What a query asks for that an embedded stage does not have, as it was written; empty when all is well. */
export function unknownOfEmbed(query: string): readonly string[] {
	return [...new URLSearchParams(query)]
		.flatMap(([name, value]) => {
			if (name === 'hide') return value.split(/[\s,]+/).filter((part) => part && !parts.has(part));
			if (name === 'theme') return themes.has(value) ? [] : [`theme=${value}`];
			return [name];
		})
		.map((unknown) => unknown.slice(0, longest));
}
