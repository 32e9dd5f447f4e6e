/** The texts of the sheet to print in English. */

/** What the sheet says in English; its shape is the contract for all other languages. */
export const enSheet = {
	title: 'A sheet to fill in',
	intro:
		'The network of the lessons with blanks, for any student, to be filled in by hand. The answers are on the second sheet.',
	student: 'Student',
	students: { A: 'A', B: 'B', C: 'C', D: 'D', E: 'E', own: 'my own' },
	lectures: 'Lectures of 30',
	hours: 'Hours of 100',
	drops: 'Drops of 10',
	notANumber: 'A number, please: for example 24 or 7.5.',
	result: 'The student',
	passed: 'passed',
	failed: 'failed',
	blank: 'Blank',
	levels: { backward: 'the backward pass', all: 'everything' },
	print: 'Print both sheets',
	sheetTitle: (student: string, isPassed: boolean) =>
		`Student ${student} ${isPassed ? 'passed' : 'failed'}. Who is to blame?`,
	keyTitle: (student: string) => `Answers for student ${student}`,
	ownName: 'X',
	given: (lectures: string, hours: string, drops: string) =>
		`${lectures} of 30 lectures, ${hours} of 100 hours of homework, ${drops} of 10 lost connections.`,
	instruction: {
		backward:
			'The values are there. Fill in the gradients in the lower boxes, from the right to the left. Along a path multiply, over paths add.',
		all: 'Fill in the values in the upper boxes, from left to right; then the gradients in the lower boxes, from right to left. Along a path multiply, over paths add.'
	},
	keyNote:
		'In each node the value stands above, the gradient below; on each edge its local derivative.',
	name: 'Name',
	date: 'Date'
};
