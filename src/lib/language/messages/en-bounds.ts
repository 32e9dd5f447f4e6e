/** English: programs that do too much. */
import type { BoundDetails, MessagesFor } from './details.ts';
import { counted } from './shown.ts';

/** What is said at a bound. */
export const enBounds: MessagesFor<BoundDetails> = {
	'program-too-long': {
		message: ({ most }) => `The program is longer than ${counted(most)} characters.`,
		hint: () => 'Keep the part that you want to see.'
	},
	'too-many-operations': {
		message: ({ most }) => `The program records more than ${counted(most)} operations.`,
		hint: () => 'Use fewer turns or fewer data; check that the loop ends.'
	},
	'too-many-leaves': {
		message: ({ most }) =>
			`The program makes more than ${counted(most)} Values and numbers of the graph.`,
		hint: () => 'Use fewer turns or fewer data; check that the loop ends.'
	},
	'too-many-recorded-steps': {
		message: ({ most }) => `There would be more than ${counted(most)} steps to play.`,
		hint: () => 'Call backward() less often, or use fewer turns.'
	},
	'too-many-steps': {
		message: ({ most }) =>
			`The program was stopped after ${counted(most)} steps; it may never end.`,
		hint: () => 'Check that the loop ends, or use fewer turns.'
	},
	'nested-too-deep': {
		message: ({ most }) =>
			`More than ${most} brackets, blocks or expressions lie inside each other.`,
		hint: () => 'Give inner parts a name on a line of their own.'
	},
	'expression-too-long': {
		message: () => 'This expression is too long to be read in one piece.',
		hint: () => 'Split it over several lines: s = a + b, then s = s + c; or use sum([…]).'
	},
	'calls-too-deep': {
		message: ({ most }) =>
			`Calls lie too deep inside each other: at most ${most}, fewer where expressions are long.`,
		hint: () => 'Check that the recursion ends, or write a loop.'
	},
	'list-too-long': {
		message: ({ most }) => `The list has more than ${counted(most)} items.`,
		hint: () => 'Use fewer items; check that the loop ends.'
	},
	'too-many-lines': {
		message: ({ most }) => `The program prints more than ${counted(most)} lines.`,
		hint: () => 'Print less often, for example only every hundredth turn.'
	},
	'text-too-long': {
		message: ({ most }) => `A text grows beyond ${counted(most)} characters.`,
		hint: () => 'Print less at once.'
	}
};
