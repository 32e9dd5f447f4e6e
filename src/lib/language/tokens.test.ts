import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokensOf } from './tokens.ts';

const shown = (text: string) => tokensOf(text).map((token) => `${token.kind} ${token.text}`.trim());

test('words, numbers, texts, signs and line ends are told apart', () => {
	expect(shown("α_1 = .5e-3 ** f'{x}' # c\n")).toEqual([
		'name α_1',
		'sign =',
		'number .5e-3',
		'sign **',
		"text f'{x}'",
		'newline',
		'newline'
	]);
});

test('a text ends with its line, a long one goes on', () => {
	expect(tokensOf("'ab\nc").map(({ kind, isOpen }) => [kind, isOpen])).toEqual([
		['text', true],
		['newline', false],
		['name', false],
		['newline', false]
	]);
	expect(tokensOf("'''ab\nc'''")[0]).toMatchObject({ kind: 'text', to: 10, isOpen: false });
});

test('every character is in one token, in order, or is a blank or comment', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
			let at = 0;
			for (const { from, to } of tokensOf(text)) {
				expect(text.slice(at, from)).toMatch(/^([ \t\f]|\\\r?\n|\\\r|#[^\n\r]*)*$/);
				at = to;
			}
			expect(at).toBe(text.length);
		})
	);
});
