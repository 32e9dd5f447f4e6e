/**
 * References in prose: `:grad[w23]` becomes the number that the run gave, in the colour of its kind and
 * tied to its node or edge, so that pointing at it lights up the picture.
 */
import type { NodeId } from '#lib/autodiff/index.ts';
import {
	formatExact,
	formatFixed,
	formatShort,
	nameRuns,
	textRuns,
	type Language,
	withoutNoise
} from '#lib/notation/index.ts';
import { checkFact } from './facts.ts';
import { wordFor } from './glossary.ts';
import { livePlace } from './live-number.ts';
import { textOf, type Directive } from './markdown.ts';
import { momentAttributes, momentOf } from './moment-of.ts';
import type { Term } from './moment.ts';
import { escapeHtml, runsHtml } from './names-html.ts';
import { nudgeLinkHtml } from './nudge-link.ts';
import type { Source } from './source.ts';

/**
 * Ways to write a number; `name` writes what it is of instead. Without one, a number that is short is
 * written as it is (0.7, −2.6) and any other with four decimals, as in the formulas.
 */
const styles = ['fixed', 'short', 'percent', 'exact', 'name'] as const;
type Style = (typeof styles)[number];

/** Told of every number that a reference states, with the position from which on it may be known. */
type OnMention = (directive: Directive, since: number) => void;

/** The HTML of a directive in a line of prose. */
export function referenceHtml(source: Source, directive: Directive, onmention: OnMention): string {
	const label = directive.children
		.map((child) => textOf(child))
		.join('')
		.trim();
	switch (directive.name) {
		case 'number':
			checkFact(source, directive, label);
			return escapeHtml(label);
		case 'name': {
			source.attributes(directive, {});
			return nameHtml(source, { kind: 'value', node: source.node(directive, label) });
		}
		case 'wiggle':
			return nudgeLinkHtml(source, directive, label);
		case 'term':
			return wordHtml(source, directive, label);
		case 'value':
		case 'grad':
			if (source.live) return livePlace(source, source.live, directive, directive.name, label);
			return numberHtml(source, directive, onmention, {
				kind: directive.name,
				node: source.node(directive, label)
			});
		case 'local':
			return numberHtml(source, directive, onmention, {
				kind: 'local',
				edge: edgeOf(source, directive, label)
			});
		default:
			return source.misplaced(directive);
	}
}

/** A word that leads to the glossary, which lies beside the folder of all lessons. */
function wordHtml(source: Source, directive: Directive, label: string): string {
	const { of: id } = source.attributes(directive, { optional: ['of'] });
	const word =
		id === undefined
			? wordFor(source.glossary, label)
			: source.glossary.find((entry) => entry.id === id);
	if (!word) {
		return source.fail(
			directive,
			`The glossary has no word “${id ?? label}”.`,
			'Write :term[slopes]{of=slope} with the id of a word, or add it to content/glossary.'
		);
	}
	source.words.add(word);
	const isStrong = directive.children.some(({ type }) => type === 'strong');
	const text = isStrong ? `<strong>${escapeHtml(label)}</strong>` : escapeHtml(label);
	return `<a class="word" href="../../glossary/#${word.id}" data-word="${word.id}">${text}</a>`;
}

/** What a number is of, as HTML: v₂, ∂L/∂v₂ or ∂z/∂v₂ in the colour of its kind. */
export function nameHtml(source: Source, term: Term): string {
	const { graph } = source.run.trace;
	const named = (node: NodeId) => {
		const pieces = nameRuns(graph, node);
		// A node without a name is written as its expression: w1·x1, with the names in it set as names.
		const isExpression = graph.nodes[node]?.name === null && pieces.length === 1;
		const set = isExpression ? textRuns(graph, pieces[0]?.text ?? '') : pieces;
		return runsHtml(set);
	};
	if (term.kind === 'value') {
		const kind = graph.nodes[term.node]?.kind ?? '';
		return `<span class="term name ${kind}" data-term${programOf(source)} data-node="${term.node}">${named(term.node)}</span>`;
	}
	const [above, below] =
		term.kind === 'local'
			? [term.edge.consumer, term.edge.operand]
			: [graph.output ?? term.node, term.node];
	return span(source, term, `∂${named(above)}/∂${named(below)}`);
}

function numberHtml(
	source: Source,
	directive: Directive,
	onmention: OnMention,
	term: Term
): string {
	const {
		as: style,
		when = '',
		...time
	} = source.attributes(directive, {
		optional: ['as', 'when', ...momentAttributes]
	});
	if (style !== undefined && !isStyle(style)) {
		return source.fail(directive, `There is no style “${style}”.`, `Write as=${styles.join('|')}.`);
	}
	if (style === 'name') return nameHtml(source, term);
	const run = when === '' ? source.run : source.run.edited(source.edits(directive, when));
	const fact = run.factOf(term, momentOf(source, directive, time));
	if (!fact) {
		return source.fail(
			directive,
			`“${textOf(directive)}” has no ${term.kind} in the run.`,
			'Grads and local derivatives exist after a backward pass that reaches the node; in a training run, write pass=2 or at="…".'
		);
	}
	if (when === '') onmention(directive, fact.since);
	const text = escapeHtml(written(fact.number, style, source.language));
	// What would be under other circumstances is not what the picture shows.
	return when === '' ? span(source, term, text) : `<span class="term ${term.kind}">${text}</span>`;
}

/** The edge that `w23` or `w23->multiply-6` names. */
export function edgeOf(source: Source, directive: Directive, label: string) {
	const [from = '', to] = label.split('->').map((name) => name.trim());
	const consumer = to === undefined ? null : source.node(directive, to);
	const edges = source.run.edgesFrom(source.node(directive, from), consumer);
	const [edge] = edges;
	const consumers = [...new Set(edges.map(({ consumer: id }) => source.run.addresses.keyOf(id)))];
	const slopes = new Set(
		edges.map((other) => source.run.factOf({ kind: 'local', edge: other })?.number)
	);
	// Both edges of a·a have the same slope: either will do.
	if (edge && consumers.length === 1 && slopes.size === 1) return edge;
	return source.fail(
		directive,
		`“${label}” is ${edges.length === 0 ? 'no edge' : `${edges.length} edges`}.`,
		consumers.length === 0
			? 'Name an operand and its consumer: :local[h2->z].'
			: `Name the consumer: ${consumers.map((key) => `:local[${from}->${key}]`).join(' or ')}.`
	);
}

function written(
	number: number,
	style: Exclude<Style, 'name'> | undefined,
	language: Language
): string {
	const short = formatShort(number, language);
	const isExact = formatExact(withoutNoise(number), language) === short;
	if (style === undefined) return isExact ? short : formatFixed(number, language);
	if (style === 'fixed') return formatFixed(number, language);
	if (style === 'short') return short;
	if (style === 'exact') return formatExact(number, language);
	const percent = formatExact(Math.round(number * 100), language);
	return language === 'zh' ? `${percent}%` : `${percent}\u00a0%`;
}

function span(source: Source, term: Term, html: string): string {
	const place = term.kind === 'local' ? `data-edge="${term.edge.id}"` : `data-node="${term.node}"`;
	return `<span class="term ${term.kind}" data-term${programOf(source)} ${place}>${html}</span>`;
}

/** Nodes and edges are those of a program, which is named where it is another than `program.py`. */
function programOf({ sceneRun }: Source): string {
	return sceneRun.program === '' ? '' : ` data-program="${sceneRun.program}"`;
}

function isStyle(style: string): style is Style {
	return (styles as readonly string[]).includes(style);
}
