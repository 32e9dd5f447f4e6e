/**
 * Lessons are written in Markdown with tables, formulas between dollar signs, and directives
 * (`:value[p]` in a line, `:::beat{at="forward s1"}` around paragraphs). This file turns the text into
 * a tree and refuses what has no place in a lesson, above all raw HTML.
 */
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { ContentError, type Place } from './content-error.ts';

const parser = unified()
	.use(remarkParse)
	.use(remarkFrontmatter)
	.use(remarkGfm)
	// Chinese has no spaces around what is set in bold, and a term begins with a colon.
	.use(remarkCjkFriendly)
	.use(remarkMath)
	.use(remarkDirective);

/** A whole document. */
export type Root = ReturnType<typeof parser.parse>;
/** Any node inside a document. */
export type Node = Root['children'][number];
/** `:value[p]`, `::field{…}` or `:::beat{…}`. */
export type Directive = Extract<
	Node,
	{ type: 'textDirective' | 'leafDirective' | 'containerDirective' }
>;
/** `:::beat{…}` with what it encloses. */
export type Container = Extract<Node, { type: 'containerDirective' }>;

/** What to write instead of a kind of node that has no place in a lesson. */
const refused: Readonly<Partial<Record<Node['type'], readonly [what: string, hint: string]>>> = {
	html: ['Raw HTML', 'Write Markdown; a literal < is written \\<.'],
	image: ['An image', 'Pictures are drawn live from the run.'],
	imageReference: ['An image', 'Pictures are drawn live from the run.'],
	definition: ['A link definition', 'Write the address in the link: [text](address).'],
	linkReference: ['A link by reference', 'Write [text](address), or \\[ for a bracket.'],
	footnoteReference: ['A footnote', 'Say it in the text.'],
	footnoteDefinition: ['A footnote', 'Say it in the text.']
};

/** The tree of a text. Throws a ContentError for raw HTML and other things that lessons do without. */
export function parseMarkdown(file: string, text: string): Root {
	const root = parser.parse(text);
	for (const node of descendants(root.children)) {
		const found = refused[node.type];
		if (found) {
			throw new ContentError(
				file,
				placeOf(node),
				`${found[0]} has no place in a lesson.`,
				found[1]
			);
		}
		if (node.type === 'heading' && node.depth !== 2) {
			throw new ContentError(
				file,
				placeOf(node),
				`A heading of level ${node.depth} has no place in a lesson.`,
				'Write ##; the title stands in the front matter.'
			);
		}
		if (node.type === 'text' && /^\s*:::/m.test(node.value)) {
			throw new ContentError(
				file,
				placeOf(node),
				'These colons neither open nor close a block.',
				'A block that encloses others has more colons than they have, at both ends.'
			);
		}
	}
	return root;
}

/** All nodes under some nodes, themselves included, in reading order. */
export function descendants(nodes: readonly Node[]): Node[] {
	const found: Node[] = [];
	const open = [...nodes].reverse();
	for (let node = open.pop(); node; node = open.pop()) {
		found.push(node);
		if ('children' in node) open.push(...[...node.children].reverse());
	}
	return found;
}

/** The text of a node without its marks. */
export function textOf(node: Node): string {
	return descendants([node])
		.map((inner) => ('value' in inner && typeof inner.value === 'string' ? inner.value : ''))
		.join('');
}

/** Where a node begins. */
export function placeOf(node: Node | undefined): Place {
	return node?.position?.start ?? { line: 1, column: 1 };
}

/** Whether a node is a directive of any form. */
export function isDirective(node: Node): node is Directive {
	return (
		node.type === 'textDirective' ||
		node.type === 'leafDirective' ||
		node.type === 'containerDirective'
	);
}
