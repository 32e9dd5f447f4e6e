/** The texts of practising on the stage in English: blanks, and questions about the next step. */

/** What practice says in English; its shape is the contract for all other languages. */
export const enPractice = {
	blanks: {
		label: 'Blanks',
		levels: ['Show all', 'Last number blank', 'One pass blank', 'All blank'],
		progress: (filled: number, all: number) => `${filled} of ${all} filled in`,
		done: 'All filled in.',
		showMe: (name: string) => `Show me ${name}`,
		close: 'Close the blanks: show all',
		number: {
			value: (name: string) => `the value of ${name}`,
			grad: (name: string) => `the gradient of ${name}`
		},
		field: {
			value: (name: string) => `Value of ${name}`,
			grad: (name: string) => `Gradient of ${name}`
		},
		waiting: (number: string) =>
			`The stage waits for a number: ${number}. Type it into the node; Enter checks it.`,
		right: (number: string) => `${number}: right.`,
		wrong: (number: string, reason: string) => `${number}: ${reason}`,
		unreadable: 'That is not a number that I can read. Write for example −1.25.',
		unknown: {
			value: 'Not yet. Compute it from the numbers that go in along the edges.',
			grad: 'Not yet. Take the gradient that arrives, times the local derivative of the edge.'
		},
		sheet: 'As a sheet'
	}
};
