/** Resolves backslashes in a text: `\n` is a line end, `\u03b1` an alpha. */
import type { Span } from '#lib/autodiff/index.ts';
import { refuse } from './refusal.ts';

const simple = new Map([
	['\n', ''],
	['\r', ''],
	['\\', '\\'],
	["'", "'"],
	['"', '"'],
	['a', '\u0007'],
	['b', '\b'],
	['f', '\f'],
	['n', '\n'],
	['r', '\r'],
	['t', '\t'],
	['v', '\v']
]);

const escape =
	/\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|N\{[^}]*\}|[0-7]{1,3}|\r\n|[\s\S]|$)/g;

/** The text that is meant; an unknown `\z` stays as it is, as in Python. */
export function unescape(text: string, span: Span): string {
	return text.replace(escape, (found) => {
		const kind = found[1] ?? '';
		if (found === '\\\r\n') return '';
		if (/^\\[0-7]/.test(found)) return String.fromCharCode(Number.parseInt(found.slice(1), 8));
		if (found.length > 2 && kind !== 'N') {
			const point = Number.parseInt(found.slice(2), 16);
			if (point <= 0x10ffff) return String.fromCodePoint(point);
			return refuse('bad-escape', { text: found }, span);
		}
		if ('xuUN'.includes(kind) && kind !== '') return refuse('bad-escape', { text: found }, span);
		return simple.get(kind) ?? found;
	});
}
