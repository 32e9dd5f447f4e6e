/** Reads a list of options of which exactly one is ticked, each with its feedback. */
import type { AnswerOption } from './answer-option.ts';
import type { Node } from './markdown.ts';
import type { Prose } from './prose.ts';

/** A list of options, as Markdown has it. */
export type OptionList = Extract<Node, { type: 'list' }>;

/**
 * Reads options. Their lines are read first, then `between` is called, then their feedback: between them
 * lies the answer.
 */
export function readOptions(
	prose: Prose,
	list: OptionList,
	what: string,
	between: () => void = () => {}
): readonly AnswerOption[] {
	const { source } = prose;
	const lines = list.children.map((item) => prose.line(item.children.slice(0, 1)));
	between();
	const options = list.children.map((item, index): AnswerOption => {
		const feedback = item.children.slice(1);
		if (item.checked == null || feedback.length === 0) {
			source.fail(
				item,
				item.checked == null ? 'The option has no box.' : 'The option has no feedback.',
				'Write - [x] or - [ ] and the option, then its feedback as an indented paragraph.'
			);
		}
		return {
			id: `option-${index + 1}`,
			html: lines[index] ?? '',
			isRight: item.checked === true,
			feedbackHtml: prose.html(feedback)
		};
	});
	const rightCount = options.filter(({ isRight }) => isRight).length;
	if (rightCount !== 1 || options.length < 2) {
		source.fail(
			list,
			`The ${what} has ${rightCount} right options of ${options.length}.`,
			'Tick exactly one of at least two with [x].'
		);
	}
	return options;
}
