/** Text inside TeX: whatever a reader typed comes out as the letters he sees, and never as a command. */

const escapes: ReadonlyMap<string, string> = new Map([
	['\\', '\\textbackslash{}'],
	['~', '\\textasciitilde{}'],
	['^', '\\textasciicircum{}'],
	['<', '\\textless{}'],
	['>', '\\textgreater{}'],
	['|', '\\textbar{}'],
	...['{', '}', '$', '%', '#', '&', '_'].map((sign): [string, string] => [sign, `\\${sign}`])
]);

/** A word in upright letters: `\mathrm{bias}`, or `\text{…}` when there is more than letters and digits. */
export function upright(text: string): string {
	return /^[A-Za-z0-9]+$/.test(text) ? `\\mathrm{${text}}` : `\\text{${escapeText(text)}}`;
}

/** What stands inside `\text{…}` for a text. Control characters and loose accents are left out. */
export function escapeText(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|[\u0300-\u036f]/gu, '')
		.replace(/[\\~^<>|{}$%#&_]/g, (sign) => escapes.get(sign) ?? '');
}
