/** What the printed form of a lesson says in English; loaded with that page. */

/** The English texts of a printed lesson. */
export const enPrint = {
	print: 'Print',
	back: 'Back to the lesson',
	graph: (step: string) => `The graph: ${step}`,
	answers: 'Answers',
	answersNote: 'Fold here, and look only when you have your own.',
	question: (number: number) => `Question ${number}`,
	right: (answer: string) => `Right: ${answer}.`
};
