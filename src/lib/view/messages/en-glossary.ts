/** What the glossary page says in English; loaded with that page. */

/** The English texts of the glossary. */
export const enGlossary = {
	title: 'Glossary',
	intro: 'Every word of the course, in a sentence or two, under the lesson that introduces it.',
	index: 'All words',
	lesson: (number: number, topic: string | null) =>
		topic === null ? `Lesson ${number}` : `Lesson ${number} · ${topic}`,
	see: 'See also:',
	separator: ', '
};
