/** The texts of practising on the stage in English: blanks, and questions about the next step. */
import type { Holder } from '#lib/player/index.ts';

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
	},
	quiz: {
		title: 'What comes next?',
		score: (right: number, asked: number) => `${right} of ${asked} right`,
		check: 'Check',
		next: 'Next question',
		close: 'End the quiz',
		right: 'Right.',
		notRight: 'Not this time.',
		said: (answer: string) => `You said: ${answer}.`,
		itWas: (answer: string) => `It was: ${answer}.`,
		waiting: 'The stage waits before the next step: answer the question first, or end the quiz.',
		end: 'That was the last step. Go back to any step to be asked about the next one.',
		blocked: {
			question: 'The lesson asks about the next step itself. Answer there first.',
			blank: 'The next step is one of your blanks. Fill it in first.',
			quiz: ''
		} satisfies Record<Holder, string>
	}
};
