/**
 * Sentences name nodes as the program does, `w23`; on the page the same names are set as in formulas.
 * This finds them in a text.
 */
import type { Graph, NodeId } from '#lib/autodiff/index.ts';
import type { NameRun } from './name.ts';
import { nameRuns } from './node-name.ts';

/** Words of the language that are no names, even where a program has a node of that name. */
const words: ReadonlySet<string> = new Set(['a', 'A', 'I']);

const wordPattern = /[\p{L}_][\p{L}\p{N}_]*/gu;

/**
 * The text in pieces: what lies between names upright, each name in its own style. Their texts join to
 * the whole, but for the `_` that begins a subscript.
 */
export function textRuns(graph: Graph, text: string): readonly NameRun[] {
	const names = namesOf(graph);
	const runs: NameRun[] = [];
	let from = 0;
	const plain = (to: number) => {
		if (to > from) runs.push({ text: text.slice(from, to), style: 'upright', sub: false });
	};
	for (const { 0: word, index } of text.matchAll(wordPattern)) {
		const node = names.get(word);
		if (node === undefined || words.has(word)) continue;
		const named = nameRuns(graph, node);
		if (lettersOf(named.map((run) => run.text).join('')) !== lettersOf(word)) continue;
		plain(index);
		runs.push(...named);
		from = index + word.length;
	}
	plain(text.length);
	return runs;
}

/** A name without what separates its subscripts, `_` in a program and a comma in a formula. */
function lettersOf(name: string): string {
	return name.replace(/[_,]/g, '');
}

const known = new WeakMap<Graph, ReadonlyMap<string, NodeId>>();

function namesOf(graph: Graph): ReadonlyMap<string, NodeId> {
	const found =
		known.get(graph) ??
		new Map(graph.nodes.flatMap(({ name, id }) => (name === null ? [] : [[name, id] as const])));
	known.set(graph, found);
	return found;
}
