/** Reads texts: `'plain'`, `"double"`, `'''long'''`, `r'raw'`, f-strings, and several in a row. */
import { refuse } from './refusal.ts';
import { childrenOf, spanOf, type Source, type SyntaxNode } from './source.ts';
import type { Expression, Replacement } from './syntax.ts';
import { unescape } from './unescape.ts';

type Read = (source: Source, node: SyntaxNode) => Expression;
type Part = string | Replacement;

/** Reads a text; one with replacements is put together when the program runs. */
export function readText(source: Source, node: SyntaxNode, read: Read): Expression {
	const span = spanOf(node);
	const pieces = node.name === 'ContinuedString' ? childrenOf(node) : [node];
	const parts = pieces.flatMap((piece) => partsOf(source, piece, read));
	const isPlain = parts.every((part) => typeof part === 'string');
	if (isPlain) return { kind: 'text', value: parts.join(''), span };
	return { kind: 'formatted', parts, span };
}

function partsOf(source: Source, node: SyntaxNode, read: Read): readonly Part[] {
	const whole = source.textOf(node);
	const [, prefix = '', quote = "'"] = /^([a-zA-Z]*)("""|'''|"|')/.exec(whole) ?? [];
	if (/b/i.test(prefix)) refuse('unsupported', { construct: 'bytes' }, spanOf(node));
	const isRaw = /r/i.test(prefix);
	const isFormat = /f/i.test(prefix);
	const start = node.from + prefix.length + quote.length;
	const end = node.to - quote.length;
	const plain = (from: number, to: number) => {
		const text = source.text.slice(from, to);
		const braced = isFormat ? withoutDoubleBraces(text, from) : text;
		return isRaw ? braced : unescape(braced, { from, to });
	};
	if (!isFormat) return [plain(start, end)];
	const parts: Part[] = [];
	let at = start;
	for (const child of childrenOf(node)) {
		if (child.name !== 'FormatReplacement') continue;
		if (child.from > at) parts.push(plain(at, child.from));
		parts.push(readReplacement(source, child, read));
		at = child.to;
	}
	if (at < end) parts.push(plain(at, end));
	return parts;
}

function readReplacement(source: Source, node: SyntaxNode, read: Read): Replacement {
	return source.nested(node, () => {
		const children = childrenOf(node);
		const value = children[1] as SyntaxNode;
		if (children.some((child) => child.name === ',')) refuse('bad-replacement', {}, spanOf(node));
		const echo = children.find((child) => child.name === 'FormatSelfDoc');
		const conversion = children.find((child) => child.name === 'FormatConversion');
		const spec = children.find((child) => child.name === 'FormatSpec');
		return {
			kind: 'replacement',
			value: read(source, value),
			echo: echo ? source.text.slice(node.from + 1, afterEcho(source, echo)) : null,
			conversion: conversion ? (source.textOf(conversion)[1] as Replacement['conversion']) : null,
			spec: spec ? specParts(source, spec, read) : null,
			span: spanOf(node)
		};
	});
}

/** Spaces behind `=` are printed as well: `{x = }` gives `x = 3`. */
function afterEcho(source: Source, echo: SyntaxNode): number {
	let to = echo.to;
	while (source.text[to] === ' ') to++;
	return to;
}

function specParts(source: Source, spec: SyntaxNode, read: Read): readonly Part[] {
	const parts: Part[] = [];
	let at = spec.from + 1;
	for (const child of childrenOf(spec)) {
		if (child.name !== 'FormatReplacement') continue;
		if (child.from > at) parts.push(source.text.slice(at, child.from));
		parts.push(readReplacement(source, child, read));
		at = child.to;
	}
	if (at < spec.to) parts.push(source.text.slice(at, spec.to));
	return parts;
}

function withoutDoubleBraces(text: string, from: number): string {
	return text.replace(/\{\{|\}\}|[{}]/g, (found, index: number) => {
		if (found.length === 2) return found[0] ?? '';
		// \N{…} is the one place where a single brace is text.
		if (/\\N\{[^{}]*$/.test(text.slice(0, index)) || text.slice(0, index).endsWith('\\N'))
			return found;
		return refuse('bad-replacement', {}, { from: from + index, to: from + index + 1 });
	});
}
