/** What is said of steps in English. Its shape is the contract for all other languages. */

/** The numbers and names of a contribution, all formatted. */
export interface ContributionTexts {
	readonly node: string;
	readonly consumer: string;
	readonly upstream: string;
	readonly local: string;
	readonly amount: string;
	readonly before: string;
	readonly after: string;
	/** The other operand of a product: what the node met on the way forward. */
	readonly met: string | null;
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
		name === null
			? `${capital(rule)}: ${numbers} is ${value}.`
			: `${name} is ${rule}: ${numbers} is ${value}.`,
	seed: (output: string, after: string, isAgain: boolean) =>
		isAgain
			? `Another backward pass begins at ${output}: it adds 1 to the gradient, which is now ${after}.`
			: `The backward pass begins at ${output}, with the gradient ${after}.`,
	contribution: ({ node, consumer, upstream, local, amount, met }: ContributionTexts) =>
		`${node} gets ${upstream} × ${local} = ${amount}: ${
			met === null
				? `what arrived at ${consumer}, times its local derivative.`
				: `what arrived at ${consumer}, times ${met}, which ${node} met on the way forward.`
		}`,
	accumulation: ({ node, consumer, part, parts, ...numbers }: ContributionTexts) =>
		`${part > 1 || parts > 1 ? `Part ${part} of ${parts} for ${node}` : `${node} gets more`}, from ${consumer}: ` +
		`${numbers.upstream} × ${numbers.local} = ${numbers.amount}, ` +
		`and ${numbers.before} + ${numbers.amount} = ${numbers.after}.`,
	firstPart: ({ node, consumer, upstream, local, amount, part, parts }: ContributionTexts) =>
		`Part ${part} of ${parts} for ${node}, from ${consumer}: ${upstream} × ${local} = ${amount}. The parts are added up.`,
	update: (node: string, before: string, after: string) =>
		`The program changes ${node} from ${before} to ${after}.`,
	set: (node: string, after: string) => `The program sets ${node} to ${after}.`,
	setGrad: (node: string, after: string) => `The program sets the gradient of ${node} to ${after}.`,
	again: (sentence: string, step: number) => `Step ${step}: ${sentence}`,
	spoken: {
		derivative: (over: string, under: string) =>
			`the derivative of ${over} with respect to ${under}`,
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

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
