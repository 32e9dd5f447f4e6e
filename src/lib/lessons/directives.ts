/** The names of directives in a lesson, and which blocks stand inside which. */

/** Blocks that stand by themselves. */
export const blockDirectives: readonly string[] = [
	'beat',
	'predict',
	'exercise',
	'recall',
	'what-if',
	'figure',
	'slide'
];

/** Blocks that stand inside another, with that other. */
export const innerDirectives: ReadonlyMap<string, string> = new Map([
	['reveal', 'predict'],
	['field', 'exercise'],
	['choice', 'exercise'],
	['run', 'exercise'],
	['goal', 'run'],
	['hint', 'exercise'],
	['solution', 'exercise'],
	['answer', 'recall'],
	['notes', 'slide']
]);

/** Directives that stand in a line of prose. */
export const lineDirectives: readonly string[] = [
	'value',
	'grad',
	'local',
	'name',
	'number',
	'term',
	'wiggle'
];
