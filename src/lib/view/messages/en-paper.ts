/** What slides on paper say in English; loaded with these pages. */

/** The English texts of slides on paper. */
export const enPaper = {
	back: 'Back to the lesson',
	printTitle: (title: string) => `Slides: ${title}`,
	handoutTitle: (title: string) => `Handout: ${title}`,
	printHint: 'One page for each step. Print it from your browser, or save it as PDF.',
	handoutHint: 'A4, with room to write. Print it from your browser, or save it as PDF.',
	states: 'Steps',
	last: 'The last of each slide',
	all: 'All',
	chosen: 'Chosen ones: add ?states=1,7,13 to the address. Without notes: ?notes=no.',
	unknown: 'The address asks for steps that these slides do not have. Shown is what there is.',
	notes: 'Notes'
};

/** The texts that slides on paper have in every language. */
export type PaperMessages = typeof enPaper;
