/**
 * How much a program may do. Each bound is a counted number, never a clock, so that the same program
 * ends at the same place on every machine; each has its own message.
 */
export const bounds = {
	/** Characters of program text. */
	programLength: 200_000,
	/** Operations that are recorded. */
	operations: 200_000,
	/** Leaves that are recorded: parameters, inputs and constants. */
	leaves: 400_000,
	/** Everything that a trace plays: operations, contributions of backward passes, updates. */
	recordedSteps: 1_000_000,
	/** Plain numbers that are followed back to what they were computed from. */
	derivedNumbers: 500_000,
	/** Steps of the evaluator: statements, turns, calls and operators. */
	steps: 5_000_000,
	/** Blocks and expressions inside each other. */
	nesting: 200,
	/** Calls inside each other. */
	callDepth: 200,
	/** Levels of blocks and expressions over all calls that are going on, to spare the machine's stack. */
	openLevels: 3_000,
	/** Items of a list or tuple. */
	listLength: 100_000,
	/** Lines that are printed. */
	printedLines: 1_000,
	/** Characters of a text that the program puts together or prints. */
	textLength: 10_000
} as const;
