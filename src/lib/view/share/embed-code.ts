/** The HTML that puts a stage into a page of another site. */

/** How high the frame is: graph, formula and controls have room. */
const height = 640;

const escapes: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'"': '&quot;',
	'<': '&lt;',
	'>': '&gt;'
};

const attribute = (text: string) => text.replace(/[&"<>]/g, (sign) => escapes[sign] ?? sign);

/** An iframe of an address. It may write to the clipboard, which other sites' frames may not by themselves. */
export function embedCode(address: string, title: string): string {
	return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="${height}" style="border: 1px solid #ccc; border-radius: 8px" loading="lazy" allow="clipboard-write"></iframe>`;
}
