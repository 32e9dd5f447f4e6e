/** What somebody is told who made a mistake, in English. No sentence gives the right number away. */

/** The sentences for all mistakes; names are those of nodes. */
export const en = {
	forgotTerm: (missing: string) => `One part of the sum is missing: ${missing}.`,
	signOfTerm: (term: string, isAdded: boolean) =>
		isAdded
			? `Look at the sign of ${term}: it goes in with the sign that it has.`
			: `${term} is taken away here. You added it.`,
	multipliedTerms: (a: string, b: string) => `You multiplied ${a} and ${b}. They are added.`,
	forgotFactor: (taken: string, missing: string) =>
		`This comes of ${taken} alone. It is still to be multiplied by ${missing}.`,
	addedFactors: (a: string, b: string) => `You added ${a} and ${b}. They are multiplied.`,
	swapped: (a: string, b: string) =>
		`You took ${a} and ${b} the other way round. Here the order matters.`,
	forgotOp: (op: string, operand: string) =>
		`This comes of ${operand} as it went in. ${op} is still to be applied to it.`,
	closed: (operand: string) => `You took 0. But ${operand} is positive, so it passes.`,
	valueOf: (node: string) => `This is the value of ${node}.`,
	sign: 'The size is right, the sign is not.',
	signInside: (node: string) => `A sign is lost on the way: check the one of ${node}.`,
	forgotLocal: (consumer: string, node: string) =>
		`This is what arrives at ${consumer}, passed on unchanged. It is still to be multiplied by the local derivative of the step from ${node} to ${consumer}.`,
	localAlone: (consumer: string, node: string) =>
		`This is the local derivative of the step from ${node} to ${consumer} alone. Multiply it by what arrives at ${consumer}.`,
	addedLocal: (consumer: string) =>
		`You added the local derivative to what arrives at ${consumer}. Along a path they are multiplied.`,
	ownSide: (node: string, other: string) =>
		`You multiplied by ${node} itself. The slope with respect to one factor is the other factor, ${other}.`,
	wrongSlope: (op: string, consumer: string) =>
		`What arrives at ${consumer} is right. But the slope of ${op} is another one; look up its rule.`,
	reluOpen: (operand: string) =>
		`Look at ${operand}: it is not above 0, so the ReLU is closed and passes on nothing.`,
	reluClosed: (operand: string) =>
		`Look at ${operand}: it is above 0, so the ReLU is open and passes on what arrives.`,
	forgotPath: (consumer: string) =>
		`One part is missing: the one that comes back from ${consumer}. Over paths, add.`,
	onePath: (consumer: string) =>
		`This is only the part that comes back from ${consumer}. There is another path; add what comes along it.`,
	multipliedPaths: 'You multiplied the paths. Along a path we multiply, over paths we add.',
	valueForGrad: (node: string) => `This is the value of ${node}. Asked is its gradient.`,
	gradOf: (node: string) => `This is the gradient of ${node}.`,
	otherUpstream: (used: string, consumer: string) =>
		`You used what arrives at ${used}. Here it comes back from ${consumer}.`,
	otherRun: (leaves: string) =>
		`This would be right for another student. Look at the numbers on the left once more: ${leaves}.`,
	noSeed: (node: string) =>
		`With 0, ${node} would not change when ${node} changes. But it changes by just as much.`,
	uphill: (node: string) =>
		`You went uphill: the step is taken away from the old ${node}, not added.`,
	noRate: (node: string) =>
		`You took away the whole gradient of ${node}. The rate is missing: it says how much of the gradient makes a step.`,
	stepAlone: (node: string) =>
		`This is only how far ${node} moves. Go that far from its old value.`,
	oldValue: (node: string) => `This is the old value of ${node}. It still has to take its step.`,
	unreadable: 'That is not a number that I can read. Write for example −1.25.',
	unknown: 'No usual mistake leads to this number. Compare it with the step.',
	lookBack: (consumer: string, node: string) =>
		`Look at what arrives at ${consumer}, and at the local derivative of the step from ${node}.`,
	lookAhead: (operands: string) => `Look at what goes in: ${operands}.`,
	againstGradient:
		'An update goes against the gradient: a positive gradient makes the number smaller.',
	asked: {
		value: (node: string) => `the value of ${node}`,
		grad: (node: string) => `the gradient of ${node}`,
		updated: (node: string) => `${node} after the update`,
		part: (consumer: string, node: string) => `the part that ${node} receives from ${consumer}`
	},
	prompts: {
		choice: (what: string) => `What will ${what} be?`,
		typed: (what: string) => `What will ${what} be? Two or three digits are enough.`,
		sign: (what: string) => `Which sign will ${what} have?`,
		larger: (what: string, other: string) => `Which will be larger, ${what} or ${other}?`,
		largerSize: (what: string, other: string) =>
			`Signs aside, which will be larger, ${what} or ${other}?`,
		zero: (what: string) => `What does the ReLU do to ${what}, and why?`,
		direction: (node: string) => `Which way will ${node} go?`
	},
	signs: { positive: 'positive', negative: 'negative', zero: 'it is 0' },
	equal: 'both the same',
	directions: { larger: 'up', smaller: 'down', same: 'it stays' },
	relu: {
		forward: (operand: string, relu: string) => ({
			closed: `It makes 0 of it, because ${operand} is not above 0`,
			open: `It lets ${operand} through as it is, because ${operand} is above 0`,
			other: `It takes ${operand} without its sign`,
			isOpen: `Look at ${operand}: it is above 0, so it passes.`,
			isClosed: `Look at ${operand}: it is not above 0, so ${relu} is 0.`,
			notOther: `That would be |${operand}|. A ReLU makes 0 of negative numbers and leaves all others alone.`
		}),
		contribution: (operand: string, relu: string) => ({
			closed: `It passes on nothing, because ${operand} is not above 0`,
			open: `It passes on what arrives, because ${operand} is above 0`,
			other: `It multiplies what arrives by ${relu}`,
			isOpen: `Look at ${operand}: it is above 0, so the ReLU is open.`,
			isClosed: `Look at ${operand}: it is not above 0, so the ReLU is closed.`,
			notOther: `${relu} is the value. The slope of a ReLU is 1 where it is open and 0 where it is closed.`
		})
	},
	listed: (names: readonly string[]) => names.join(', ')
};

/** The sentences that every language has. */
export type QuizMessages = typeof en;
