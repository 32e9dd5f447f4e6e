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

/**
 * What stands inside `\text{…}` for a text, in the compatibility form in which Python reads names.
 * Control characters and loose accents are left out; signs that are commands to KaTeX become `?`.
 */
function escapeText(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|[\u0300-\u036f]/gu, '')
		.replace(mathematicalSigns, '?')
		.replace(/[\\~^<>|{}$%#&_]/g, (sign) => escapes.get(sign) ?? '');
}

/** Operators and brackets but − and ∞: text of KaTeX takes many of them for commands. */
const mathematicalSigns =
	/[\u21a4\u2200-\u2211\u2213-\u221d\u221f-\u22ff\u231c-\u231f\u27c0-\u27ef\u2900-\u2aff]/g;
