import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dropOlderSources } from './woff2-only.ts';

describe('fonts of style sheets', () => {
	test('keep their woff2 source alone', () => {
		const face =
			'@font-face{src:url(a.woff2) format("woff2"),url(a.woff) format("woff"),url(a.ttf) format("truetype")}';
		expect(dropOlderSources(face)).toBe('@font-face{src:url(a.woff2) format("woff2")}');
	});

	test('of KaTeX are 20 woff2 files and nothing else', () => {
		const css = dropOlderSources(readFileSync('node_modules/katex/dist/katex.min.css', 'utf8'));
		const files = [...css.matchAll(/url\(([^)]*)\)/g)].map((match) => match[1]!);
		expect(files).toHaveLength(20);
		expect(files.filter((name) => !name.endsWith('.woff2'))).toEqual([]);
	});
});
