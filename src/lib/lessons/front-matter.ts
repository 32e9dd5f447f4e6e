/**
 * The front matter of a lesson: the lines between `---` at its top that say which lesson this is.
 * It is checked key by key, so that a misspelt key is told where it stands.
 */
import { isMap, isScalar, LineCounter, parseDocument, type Node as YamlNode } from 'yaml';
import { ContentError, listed, type Place } from './content-error.ts';
import type { Root } from './markdown.ts';

/** What the front matter says. */
export interface FrontMatter {
	readonly number: number;
	/** Whether it asks for everything and teaches nothing new: `kind: check`. */
	readonly isCheck: boolean;
	readonly slug: string;
	readonly topic: string;
	readonly title: string;
	readonly goal: string;
	readonly minutes: number;
	/** By a leaf's name, what stands under it. */
	readonly captions: ReadonlyMap<string, Caption>;
}

/** A caption and where it was written. */
interface Caption {
	readonly text: string;
	readonly place: Place;
}

const texts = ['slug', 'topic', 'title', 'goal'] as const;
const numbers = ['number', 'minutes'] as const;
const keys: readonly string[] = [...numbers, ...texts, 'captions', 'kind'];
/** Captions stand under a box of a leaf's width. */
const longestCaption = 18;

/** Reads and checks the front matter of a parsed lesson. */
export function readFrontMatter(file: string, root: Root): FrontMatter {
	const [node] = root.children;
	if (node?.type !== 'yaml') {
		throw new ContentError(
			file,
			{ line: 1, column: 1 },
			'The lesson has no front matter.',
			`Begin with --- and the keys ${listed(keys)}.`
		);
	}
	const firstLine = node.position?.start.line ?? 1;
	const counter = new LineCounter();
	const place = (offset: number): Place => {
		const { line, col } = counter.linePos(offset);
		return { line: firstLine + line, column: col };
	};
	const fail = (offset: number, sentence: string, hint: string): never => {
		throw new ContentError(file, place(offset), sentence, hint);
	};
	const yaml = parseDocument(node.value, { lineCounter: counter, prettyErrors: false });
	const [problem] = yaml.errors;
	if (problem)
		fail(
			problem.pos[0],
			`The front matter is not YAML: ${problem.message}.`,
			'Put texts with : or # in quotes.'
		);
	if (!isMap(yaml.contents))
		return fail(0, 'The front matter is no list of keys.', 'Write key: value.');

	const found = new Map<string, YamlNode>();
	for (const { key, value } of yaml.contents.items) {
		const name = String(isScalar(key) ? key.value : key);
		const offset = (key as YamlNode).range?.[0] ?? 0;
		if (!keys.includes(name))
			fail(offset, `There is no key “${name}”.`, `Known keys: ${listed(keys)}.`);
		found.set(name, value as YamlNode);
	}
	const read = <T>(key: string, kind: string, accepts: (value: unknown) => value is T): T => {
		const value = found.get(key);
		if (!value) return fail(0, `The key “${key}” is missing.`, `Add ${key}: to the front matter.`);
		const content = isScalar(value) ? value.value : null;
		if (accepts(content)) return content;
		return fail(value.range?.[0] ?? 0, `“${key}” must be ${kind}.`, `Write ${key}: ${kind}.`);
	};
	const text = (key: string) => read(key, 'a text', isText);
	const number = (key: string) => read(key, 'a whole number from 1', isCount);
	return {
		number: number('number'),
		isCheck: found.has('kind') && read('kind', 'check, or left out', isCheckKind) === 'check',
		slug: text('slug'),
		topic: text('topic'),
		title: text('title'),
		goal: text('goal'),
		minutes: number('minutes'),
		captions: captionsOf(found.get('captions'), place, fail)
	};
}

function captionsOf(
	node: YamlNode | undefined,
	place: (offset: number) => Place,
	fail: (offset: number, sentence: string, hint: string) => never
): Map<string, Caption> {
	const captions = new Map<string, Caption>();
	if (!node) return captions;
	if (!isMap(node)) {
		return fail(node.range?.[0] ?? 0, '“captions” must name leaves.', 'Write captions: { x1: … }.');
	}
	for (const { key, value } of node.items) {
		const offset = (key as YamlNode).range?.[0] ?? 0;
		const text = String(isScalar(value) ? value.value : '');
		if (text === '' || [...text].length > longestCaption) {
			fail(
				offset,
				`A caption has 1 to ${longestCaption} characters; “${text}” has ${[...text].length}.`,
				'Say it shorter: it stands under a small box.'
			);
		}
		captions.set(String(key), { text, place: place(offset) });
	}
	return captions;
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value.trim() !== '';
}

function isCheckKind(value: unknown): value is 'check' {
	return value === 'check';
}

function isCount(value: unknown): value is number {
	return Number.isInteger(value) && (value as number) >= 1;
}
