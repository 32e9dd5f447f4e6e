/**
 * Browsers under our policy take markup only from a named source. This is ours: HTML that was made while
 * building, from our own Markdown and by KaTeX. Nothing that a reader types ever passes here.
 */

/** The part of Trusted Types (W3C) that is used here; TypeScript does not know it yet. */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createHTML: (html: string) => string }
	): { createHTML(html: string): string };
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('stepgrad-html', { createHTML: (html) => html });

/** The same markup as a value that the browser accepts; for `{@html}` only. */
export function trustedHtml(html: string): string {
	return policy?.createHTML(html) ?? html;
}
