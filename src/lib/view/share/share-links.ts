/** Where a step on a stage can be found by others: what is handed to the stage so that it can be shared. */

/** The addresses of one stage, as paths of this site, and what it is called. */
export interface ShareLinks {
	readonly page: string;
	/** The stage alone, for a page of another site. */
	readonly embed: string;
	/** What is added to an address to name a step. */
	readonly fragment: (step: string) => string;
	/** What the page is called. */
	readonly title: string;
	/** How files are called, without the step and the ending. */
	readonly fileName: string;
}
