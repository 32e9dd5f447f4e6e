/**
 * The glossary: every word of the course with one or two sentences, one file per language in
 * `content/glossary`. An entry is a block `:::word[chain rule]{#chain-rule lesson=8}`; its id is the same
 * in every language, so that the words of two languages stand beside each other.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import type { Language } from '#lib/notation/index.ts';
import { ContentError } from './content-error.ts';
import {
	descendants,
	parseMarkdown,
	placeOf,
	textOf,
	type Container,
	type Node
} from './markdown.ts';
import { typesetProse } from './typeset.ts';

/** Where the glossary lies, seen from where the build is started. */
const glossaryFolder = 'content/glossary';
const attributes: readonly string[] = ['id', 'lesson', 'also', 'see'];

/** A word as the glossary page and the notes beside the prose show it. */
export interface Word {
	/** The same in every language: `chain-rule`. */
	readonly id: string;
	readonly term: string;
	/** One or two sentences, without a paragraph around them. */
	readonly html: string;
}

/** A word with all that the glossary knows of it. */
export interface GlossaryEntry extends Word {
	/** Other forms under which prose may speak of it: its plural, another name. */
	readonly also: readonly string[];
	/** The number of the lesson that introduces it. */
	readonly lesson: number;
	/** The ids of words that help to understand it. */
	readonly see: readonly string[];
}

/** The words of one language, in the order in which they are written. */
export type Glossary = readonly GlossaryEntry[];

/** Reads the glossary in a language; where there is none, it has no words. */
export async function readGlossary(language: Language, folder = glossaryFolder): Promise<Glossary> {
	const file = join(folder, `${language}.md`);
	return existsSync(file) ? parseGlossary(file, await readFile(file, 'utf8')) : [];
}

/** The entries of a file. Throws a ContentError at the first mistake. */
export function parseGlossary(file: string, text: string): Glossary {
	const entries: GlossaryEntry[] = [];
	const taken = new Set<string>();
	const see: { readonly node: Node; readonly id: string }[] = [];
	const fail = (node: Node, sentence: string, hint: string): never => {
		throw new ContentError(file, placeOf(node), sentence, hint);
	};
	for (const node of parseMarkdown(file, text).children) {
		if (node.type !== 'containerDirective' || node.name !== 'word') {
			return fail(node, 'This is no word.', 'Write :::word[chain rule]{#chain-rule lesson=8}.');
		}
		const entry = readEntry(node, fail);
		for (const name of [`#${entry.id}`, ...[entry.term, ...entry.also].map(formOf)]) {
			if (taken.has(name))
				fail(node, `“${name}” is taken.`, 'Each word and each form stands once.');
			taken.add(name);
		}
		for (const id of entry.see) see.push({ node, id });
		entries.push(entry);
	}
	for (const { node, id } of see) {
		if (!taken.has(`#${id}`)) fail(node, `There is no word “${id}” to see.`, 'Write its id.');
	}
	return entries;
}

/** The word that a piece of prose speaks of, by its name or another form; undefined if there is none. */
export function wordFor(glossary: Glossary, form: string): GlossaryEntry | undefined {
	const wanted = formOf(form);
	return glossary.find(({ term, also }) =>
		[term, ...also].some((known) => formOf(known) === wanted)
	);
}

type Fail = (node: Node, sentence: string, hint: string) => never;

function readEntry(node: Container, fail: Fail): GlossaryEntry {
	const given = node.attributes ?? {};
	const unknown = Object.keys(given).find((name) => !attributes.includes(name));
	if (unknown)
		fail(node, `“word” has no attribute “${unknown}”.`, 'It has #id, lesson, also, see.');
	const [label, ...sentences] = node.children;
	const isLabelled = label?.type === 'paragraph' && label.data?.directiveLabel === true;
	const term = isLabelled ? textOf(label).trim() : '';
	const { id } = given;
	const lesson = Number(given['lesson']);
	if (term === '' || !id || !Number.isInteger(lesson) || lesson < 1) {
		return fail(
			node,
			'A word lacks its name, its id or the lesson that introduces it.',
			'Write :::word[chain rule]{#chain-rule lesson=8}.'
		);
	}
	if (sentences.length !== 1) {
		fail(node, `“${term}” has ${sentences.length} paragraphs.`, 'Say it in one.');
	}
	return {
		id,
		term,
		html: sentenceHtml(sentences, fail),
		also: listOf(given['also']),
		lesson,
		see: listOf(given['see'])
	};
}

function sentenceHtml(nodes: readonly Node[], fail: Fail): string {
	for (const node of descendants(nodes)) {
		if (node.type !== 'textDirective' && node.type !== 'link') continue;
		fail(node, 'A sentence of the glossary refers to nothing.', 'Other words go into see="…".');
	}
	const handlers: Options['handlers'] = {
		inlineMath: (_, node: Extract<Node, { type: 'inlineMath' }>) => {
			const done = typesetProse(node.value, false);
			if (typeof done !== 'string')
				return fail(node, `This is no TeX: ${done.message}.`, 'Mend it.');
			return { type: 'raw' as const, value: done };
		}
	};
	const writer = unified()
		.use(remarkRehype, { handlers, allowDangerousHtml: true })
		.use(rehypeStringify, { allowDangerousHtml: true });
	const html = writer.stringify(writer.runSync({ type: 'root', children: [...nodes] }));
	return html.replace(/^<p>/, '').replace(/<\/p>$/, '');
}

function listOf(text: string | null | undefined): readonly string[] {
	return (text ?? '')
		.split(/[,，、]/)
		.map((item) => item.trim())
		.filter((item) => item !== '');
}

/** A form without what differs at the start of a sentence or in typography. */
function formOf(text: string): string {
	return text.trim().toLowerCase().replaceAll('’', "'");
}
