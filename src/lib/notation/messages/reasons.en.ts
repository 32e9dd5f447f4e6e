/** Why an edge passes on what it passes on, by op: continues "what arrived at z, …". */
import type { OpName } from '#lib/autodiff/index.ts';

/** What a reason may speak of. */
interface ReasonTexts {
	readonly node: string;
	/** The other operand; the node itself where there is one only. */
	readonly other: string;
	/** Which operand the node is: 0 or 1. */
	readonly index: number;
	/** The local derivative. */
	readonly slope: number;
}

/** A reason for each op. */
export type Reasons = Readonly<Record<OpName, (texts: ReasonTexts) => string>>;

/** English reasons. */
export const reasons: Reasons = {
	add: () => 'which a sum passes on unchanged',
	subtract: ({ index }) =>
		index === 0
			? 'which a difference passes on unchanged'
			: 'with its sign turned, for what is subtracted',
	multiply: ({ node, other }) => `times ${other}, which ${node} met on the way forward`,
	divide: ({ index, other }) =>
		index === 0 ? `divided by ${other}` : 'times the slope along the divisor',
	negate: () => 'with its sign turned by the minus',
	power: ({ index }) =>
		index === 0 ? 'times the slope along the base' : 'times the slope along the exponent',
	exp: () => 'times the exponential, which is its own slope',
	log: ({ node }) => `divided by ${node}: the logarithm is steep near 0`,
	sqrt: () => 'times the slope of the square root, steep near 0',
	sin: () => 'times the slope of the sine, which is the cosine',
	cos: () => 'times the slope of the cosine, which is minus the sine',
	tanh: () => 'times the slope of the tanh, which dies out at both ends',
	sigmoid: () => 'times the slope of the sigmoid, which dies out at both ends',
	relu: ({ slope }) =>
		slope === 0
			? 'which the closed ReLU does not pass on'
			: 'which the open ReLU passes on unchanged',
	abs: ({ node }) => `times the sign of ${node}`,
	max: ({ slope, other }) => choice(slope, `${other} is larger`),
	min: ({ slope, other }) => choice(slope, `${other} is smaller`)
};

function choice(slope: number, isOther: string): string {
	if (slope === 0) return `which is not passed on here, as ${isOther}`;
	return slope === 1
		? 'which goes to the chosen operand alone'
		: 'of which equal operands get half each';
}
