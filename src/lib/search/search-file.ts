/**
 * The file that search needs, one for each language: all passages and the index over them. It is written
 * while building and read when somebody first searches; then it works without any connection.
 */
import MiniSearch, { type Options } from 'minisearch';
import type { Passage } from './passages.ts';
import { isChinese, mayGoOn, termsOf } from './terms.ts';

/** Most results that are worth showing. */
const mostResults = 20;

const options: Options<Passage & { readonly id: number }> = {
	fields: ['title', 'heading', 'text'],
	tokenize: termsOf,
	processTerm: (term) => term
};

/** What a file holds. */
interface SearchFile {
	readonly passages: readonly Passage[];
	readonly index: unknown;
}

/** A passage that was found, and the terms of it that were looked for. */
export interface SearchResult {
	readonly passage: Passage;
	readonly terms: readonly string[];
}

/** Finds passages. */
export interface Search {
	/** The best results for a query, the best first; none for an empty one. */
	find(query: string): readonly SearchResult[];
}

/** The file with some passages, as JSON. */
export function writeSearchFile(passages: readonly Passage[]): string {
	const search = new MiniSearch(options);
	search.addAll(passages.map((passage, id) => ({ ...passage, id })));
	return JSON.stringify({ passages, index: search } satisfies SearchFile);
}

/** Opens a file that was written so. */
export function openSearch(json: string): Search {
	const { passages, index } = JSON.parse(json) as SearchFile;
	const search = MiniSearch.loadJS<Passage & { readonly id: number }>(index as never, options);
	return {
		find: (query) =>
			search
				.search(query, {
					combineWith: 'AND',
					boost: { title: 4, heading: 2 },
					// A word of the glossary answers a question at once.
					boostDocument: (id) => (passages[id as number]?.lesson === null ? 1.5 : 1),
					prefix: mayGoOn,
					fuzzy: (term) => (isChinese(term) || term.length < 4 ? false : 0.2)
				})
				.slice(0, mostResults)
				.flatMap(({ id, terms }) => {
					const passage = passages[id as number];
					return passage ? { passage, terms } : [];
				})
	};
}
