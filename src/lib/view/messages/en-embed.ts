/** What the stage on a course page says in English; loaded with that page. */

/** The English texts of an embedded stage. */
export const enEmbed = {
	open: (site: string) => `Open in ${site}`,
	unknown: (asked: string) =>
		`The page that shows this asks for something that does not exist (${asked}). It can ask for hide=legend,formula,controls and theme=light or dark.`
};
