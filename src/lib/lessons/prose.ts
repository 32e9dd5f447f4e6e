/**
 * Prose becomes HTML. On the way every number that looks like a result is looked up in the run, and it
 * is noted which numbers are mentioned where, so that no text gives an answer away before its question.
 */
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import type { Quantity } from '#lib/training/index.ts';
import type { Place } from './content-error.ts';
import { isFact } from './facts.ts';
import { keptTogether } from './keep-together.ts';
import type { QuestionGate } from './lesson.ts';
import { descendants, placeOf, type Directive, type Node } from './markdown.ts';
import { referenceHtml } from './references.ts';
import type { Source } from './source.ts';
import { typesetProse } from './typeset.ts';

/** A decimal number with two or more digits after its point, as results are written. */
const result = /(?<![\w.])\d+\.(\d{2,})(?![\w]|\.\d)/g;

/** Something shown by the text, and the first position of its scene at which the reader may know it. */
interface Mention {
	readonly node: Node;
	readonly scene: number;
	readonly since: number;
}

/** Writes the HTML of one lesson. */
export class Prose {
	readonly #mentions: Mention[] = [];
	readonly #links: Extract<Node, { type: 'link' }>[] = [];

	constructor(readonly source: Source) {}

	/** Links to places on the same page, to be checked when all ids are known. */
	get innerLinks(): readonly Extract<Node, { type: 'link' }>[] {
		return this.#links;
	}

	/** Notes that the text shows something that is known from a position of the scene on. */
	mention(node: Node, since: number): void {
		this.#mentions.push({ node, scene: this.source.scene, since });
	}

	/** Stops if anything mentioned so far is known only after the position at which a question waits. */
	refuseSpoilers({ scene, position: gate }: QuestionGate, question: string): void {
		const spoiler = this.#mentions.find(
			(mention) => mention.scene === scene && mention.since > gate
		);
		if (!spoiler) return;
		this.source.fail(
			spoiler.node,
			`This gives away what “#${question}” asks.`,
			`Say it after that question, which stands before step ${gate + 1} of the run.`
		);
	}

	/** Paragraphs as HTML. */
	html(nodes: readonly Node[]): string {
		const all = descendants(nodes);
		const given = new Set(descendants(all.filter(isGiven)));
		for (const node of all) if (!given.has(node)) this.#check(node);
		const handlers: Options['handlers'] = {
			textDirective: (_, node: Directive) =>
				raw(referenceHtml(this.source, node, (at, since) => this.mention(at, since))),
			text: (_, node: Text, parent) => ({ type: 'text', value: keptTogether(node, parent) }),
			inlineMath: (_, node: Formula) => raw(this.#typeset(node)),
			math: (_, node: Formula) => raw(this.#typeset(node))
		};
		const writer = unified()
			.use(remarkRehype, { handlers, allowDangerousHtml: true })
			.use(rehypeStringify, { allowDangerousHtml: true });
		const root = { type: 'root' as const, children: [...nodes] };
		return writer.stringify(writer.runSync(root));
	}

	/** A line about the reader's own run: `:value[f]` in it is a place for a number, `⟨0⟩`, `⟨1⟩` … */
	liveLine(nodes: readonly Node[]): {
		readonly html: string;
		readonly numbers: readonly Quantity[];
	} {
		const numbers: Quantity[] = [];
		this.source.live = numbers;
		try {
			return { html: this.line(nodes), numbers };
		} finally {
			this.source.live = null;
		}
	}

	/** One paragraph as HTML without the paragraph around it. */
	line(nodes: readonly Node[]): string {
		return this.html(nodes)
			.replace(/^<p>/, '')
			.replace(/<\/p>$/, '');
	}

	#check(node: Node): void {
		if (node.type === 'leafDirective' || node.type === 'containerDirective') {
			this.source.misplaced(node);
		}
		if (node.type === 'link') this.#link(node);
		if ('value' in node && typeof node.value === 'string') this.#literals(node, node.value);
	}

	#literals(node: Node, text: string): void {
		for (const match of text.matchAll(result)) {
			const [number, decimals = ''] = match;
			const since = this.source.run.knownSince(Number(number), decimals.length);
			if (since !== null) this.mention(node, since);
			else this.#awaitFact(placeInside(node, text, match.index), number);
		}
	}

	/** What the run does not have a figure may compute, which may stand further down. */
	#awaitFact(place: Place, number: string): void {
		this.source.whole.later(() => {
			if (isFact(this.source.whole.facts, number)) return;
			this.source.failAt(
				place,
				`The run has no number that rounds to ${number}.`,
				`Refer to one (:value[p], :grad[w23]), or write :number[${number}] if it is given, not computed.`
			);
		});
	}

	#link(node: Extract<Node, { type: 'link' }>): void {
		if (node.url.startsWith('https://')) return;
		if (node.url.startsWith('#')) {
			this.#links.push(node);
			return;
		}
		const href = this.source.resolveLink(node.url);
		if (href === null) {
			this.source.fail(
				node,
				`The link “${node.url}” leads nowhere.`,
				'Write https://…, #id of a block, or the path of another lesson’s folder.'
			);
		} else node.url = href;
	}

	#typeset(node: Formula): string {
		const done = typesetProse(node.value, node.type === 'math');
		if (typeof done === 'string') return done;
		const start = placeOf(node);
		return this.source.failAt(
			node.type === 'math'
				? { line: start.line + 1, column: 1 + done.offset }
				: { line: start.line, column: start.column + 1 + done.offset },
			`This is no TeX: ${done.message}.`,
			'KaTeX’s list of commands: https://katex.org/docs/supported.'
		);
	}
}

type Text = Extract<Node, { type: 'text' }>;
type Formula = Extract<Node, { type: 'math' | 'inlineMath' }>;

/** `:number[…]`, `:wiggle[…]`: what the author gives, not what the run computes. */
function isGiven(node: Node): boolean {
	return node.type === 'textDirective' && (node.name === 'number' || node.name === 'wiggle');
}

/** HTML that we have made ourselves. */
function raw(value: string) {
	return { type: 'raw' as const, value };
}

function placeInside(node: Node, text: string, index: number): Place {
	const start = placeOf(node);
	const lines = text.slice(0, index).split('\n');
	const column = lines.at(-1)?.length ?? 0;
	return lines.length === 1
		? { line: start.line, column: start.column + column }
		: { line: start.line + lines.length - 1, column: column + 1 };
}
