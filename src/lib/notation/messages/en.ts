/** What is said of steps in English. Its shape is the contract for all other languages. */
import { reasons } from './reasons.en.ts';
import { special } from './special.en.ts';

/** The numbers and names of a contribution, all formatted. */
export interface ContributionTexts {
	readonly node: string;
	readonly consumer: string;
	readonly upstream: string;
	readonly local: string;
	readonly amount: string;
	/** The amount as a summand: a negative one in parentheses. */
	readonly summand: string;
	readonly before: string;
	readonly after: string;
	readonly part: number;
	readonly parts: number;
}

/** English sentences and words. */
export const en = {
	start: (first: string | null) =>
		first === null
			? 'Nothing is computed here: the program only has given numbers.'
			: `Only the given numbers are known. The first step computes ${first}.`,
	forward: (name: string | null, rule: string, numbers: string, value: string) =>
		`${name === null ? 'Compute' : `${name} is`} ${rule}: ${numbers} is ${value}.`,
	seed: (output: string, after: string, isAgain: boolean) =>
		isAgain
			? `Another backward pass begins at ${output}: it adds 1 to the gradient, which is now ${after}.`
			: `The backward pass begins at ${output}, with the gradient ${after}.`,
	contribution: (texts: ContributionTexts, reason: string) =>
		`${texts.node} gets ${texts.upstream} × ${texts.local} = ${texts.amount}: ` +
		`what arrived at ${texts.consumer}, ${reason}.`,
	accumulation: ({ node, consumer, part, parts, ...numbers }: ContributionTexts) =>
		`${parts > 1 ? `Part ${part} of ${parts} for ${node}` : `${node} gets more`}, from ${consumer}: ` +
		`${numbers.upstream} × ${numbers.local} = ${numbers.amount}, ` +
		`and ${numbers.before} + ${numbers.summand} = ${numbers.after}.`,
	firstPart: ({ node, consumer, upstream, local, amount, part, parts }: ContributionTexts) =>
		`Part ${part} of ${parts} for ${node}, from ${consumer}: ${upstream} × ${local} = ${amount}. The parts are added up.`,
	update: (node: string, before: string, after: string) =>
		`The program changes ${node} from ${before} to ${after}.`,
	set: (node: string, after: string) => `The program sets ${node} to ${after}.`,
	assign: (node: string, rule: string, numbers: string | null, after: string) =>
		numbers === null
			? `${node} becomes ${rule}, which is ${after}.`
			: `${node} becomes ${rule}: ${numbers} is ${after}.`,
	clear: (node: string) =>
		`The gradient of ${node} is set back to 0: the next backward pass adds up anew.`,
	setGrad: (node: string, after: string) => `The program sets the gradient of ${node} to ${after}.`,
	reasons,
	special,
	again: (sentence: string, step: number) => `Step ${step}: ${sentence}`,
	spoken: {
		derivative: (over: string, under: string) =>
			`the derivative of ${over} with respect to ${under}`,
		gradOf: (node: string) => `the gradient of ${node}`,
		equals: ' equals ',
		becomes: ' becomes ',
		times: ' times ',
		plus: ' plus ',
		morePaths: (count: number | null) =>
			count === null ? 'more paths' : count === 1 ? '1 more path' : `${count} more paths`
	}
};

/** What every language must say. */
export type Messages = typeof en;
