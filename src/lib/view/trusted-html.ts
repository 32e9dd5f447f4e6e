/**
 * Browsers under our policy take markup only from a named source. This is ours: HTML that was made while
 * building, from our own Markdown and by KaTeX. Nothing that a reader types ever passes here.
 */
const policy = globalThis.window?.trustedTypes?.createPolicy('stepgrad-html', {
	createHTML: (html: string) => html
});

/** The same markup as a value that the browser accepts; for `{@html}` only. */
export function trustedHtml(html: string): string {
	return (policy?.createHTML(html) ?? html) as string;
}
