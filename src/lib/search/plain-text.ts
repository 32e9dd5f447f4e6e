/** Our own HTML as plain text: of a formula what KaTeX says to those who listen, and no marks. */

const entities: ReadonlyMap<string, string> = new Map([
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['nbsp', ' ']
]);

/** The text of some HTML, in one line. */
export function plainText(html: string): string {
	return withoutDrawn(html)
		.replace(/<annotation[^]*?<\/annotation>/g, '')
		.replace(/<\/(p|li|h2|td|th|tr)>/g, ' ')
		.replace(/<[^>]*>/g, '')
		.replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replace(/&([a-z]+);/g, (whole, name: string) => entities.get(name) ?? whole)
		.replace(/[\u2060\u200b]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** Without the drawn half of formulas, which says everything a second time. */
function withoutDrawn(html: string): string {
	const opening = '<span class="katex-html"';
	let rest = html;
	let kept = '';
	for (let start = rest.indexOf(opening); start >= 0; start = rest.indexOf(opening)) {
		kept += rest.slice(0, start);
		let depth = 0;
		let end = start;
		for (const { 0: tag, index } of rest.slice(start).matchAll(/<(\/?)span\b[^>]*>/g)) {
			depth += tag.startsWith('</') ? -1 : 1;
			end = start + index + tag.length;
			if (depth === 0) break;
		}
		rest = rest.slice(end);
	}
	return kept + rest;
}
