/** The texts of figures in English. They are loaded with the figures of a lesson. */

/** What figures say in English; its shape is the contract for all other languages. */
export const enFigures = {
	asTable: 'As a table',
	coveredUntil: 'Only the point is shown until you have answered the question below.',
	showCovered: 'Show the whole picture',
	curve: {
		label: (nodes: string, leaf: string) => `Curve of ${nodes} over ${leaf}`,
		place: (leaf: string, value: string) => `${leaf} = ${value}`,
		slope: 'slope',
		lowest: 'lowest'
	}
};

/** The texts that figures have in every language. */
export type FigureMessages = typeof enFigures;
