/** Text and the names in it as HTML. */
import type { NameRun } from '#lib/notation/index.ts';

/** Text as it stands in HTML. */
export function escapeHtml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/** Text in pieces, each in its style: letters italic, digits of a name as subscripts. */
export function runsHtml(runs: readonly NameRun[]): string {
	return runs
		.map(({ text, style, sub }) => {
			const letters = style === 'italic' ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text);
			return sub ? `<sub>${letters}</sub>` : letters;
		})
		.join('');
}
