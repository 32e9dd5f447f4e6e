/** What the search says in English; loaded when it is opened. */

/** The English texts of the search. */
export const enSearch = {
	title: 'Search lessons and glossary',
	field: 'Look for',
	close: 'Close',
	loading: 'One moment …',
	failed: 'The search could not be loaded. Try again when there is a connection.',
	results: (count: number): string =>
		count === 0 ? 'Nothing found.' : count === 1 ? '1 result' : `${count} results`,
	many: (count: number) => `The best ${count} results`,
	hint: 'Type a word. ↓ and ↑ go through the results, Enter opens one, Esc closes.',
	word: 'Glossary',
	covered: 'Behind a question that you have not answered yet.'
};
