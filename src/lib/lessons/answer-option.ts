/** One of the answers between which a reader chooses. */
export interface AnswerOption {
	/** Unique in its question: `option-1`. */
	readonly id: string;
	/** One line, without a paragraph around it. */
	readonly html: string;
	readonly isRight: boolean;
	readonly feedbackHtml: string;
}
