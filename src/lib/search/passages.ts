/**
 * What can be found: each lesson, each of its blocks, each word of the glossary, as plain text. Of a
 * question only the question is there, and a passage knows after which questions it comes, so that no
 * result gives an answer away.
 */
import type { Block, GlossaryEntry, Lesson } from '#lib/lessons/index.ts';
import { plainText } from './plain-text.ts';

/** A piece of text with the place that it leads to. */
export interface Passage {
	/** The slug of its lesson; null for a word of the glossary. */
	readonly lesson: string | null;
	/** The id of the block or the word; empty for the lesson itself. */
	readonly place: string;
	/** The lesson's title, or the word. */
	readonly title: string;
	/** The heading above it. */
	readonly heading: string;
	readonly text: string;
	/** The predictions that come before it in its lesson. */
	readonly after: readonly string[];
}

/** The passages of a lesson, itself first. */
export function lessonPassages({ slug, title, topic, goal, blocks }: Lesson): Passage[] {
	const at = { lesson: slug, title };
	const passages: Passage[] = [{ ...at, place: '', heading: topic, text: goal, after: [] }];
	let heading = '';
	const after: string[] = [];
	for (const block of blocks) {
		const [first] = /<h2>.*?<\/h2>/.exec(block.kind === 'prose' ? block.html : '') ?? [];
		if (first) heading = plainText(first);
		const text = plainText(shownOf(block).replace(first ?? '', ''));
		if (text !== '') passages.push({ ...at, place: block.id, heading, text, after: [...after] });
		if (block.kind === 'prediction') after.push(block.id);
	}
	return passages;
}

/** The passages of a glossary: one for each word. */
export function wordPassages(words: readonly GlossaryEntry[]): Passage[] {
	return words.map(({ id, term, also, html }) => ({
		lesson: null,
		place: id,
		title: term,
		heading: also.join(', '),
		text: plainText(html),
		after: []
	}));
}

/** What a block shows before anything is answered. */
function shownOf(block: Block): string {
	switch (block.kind) {
		case 'prediction':
			return [block.questionHtml, ...block.options.map(({ html }) => html)].join(' ');
		case 'recall':
			return block.questionHtml;
		case 'exercise':
			return block.introHtml;
		default:
			return 'html' in block ? block.html : '';
	}
}
