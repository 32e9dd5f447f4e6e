/** Matches the arguments of a call with the parameters of a function of the language. */
import type { BoundValue, Call } from './bound-value.ts';
import { refuse } from './refusal.ts';

/**
 * The arguments by parameter, in order; undefined where none was given. The first `required` must be.
 * Parameters from `keywordOnly` on are taken by keyword only.
 */
export function takeArguments(
	{ positional, keywords, span }: Call,
	name: string,
	parameters: readonly string[],
	required: number,
	keywordOnly = parameters.length
): readonly (BoundValue | undefined)[] {
	if (positional.length > keywordOnly) {
		refuse('too-many-arguments', { name, most: keywordOnly, given: positional.length }, span);
	}
	const taken: (BoundValue | undefined)[] = parameters.map((_, index) => positional[index]);
	for (const [keyword, value] of keywords) {
		const index = parameters.indexOf(keyword);
		if (index < 0) refuse('unknown-argument', { name, argument: keyword }, span);
		if (taken[index] !== undefined) refuse('argument-twice', { name, argument: keyword }, span);
		taken[index] = value;
	}
	parameters.slice(0, required).forEach((argument, index) => {
		if (taken[index] === undefined) refuse('missing-argument', { name, argument }, span);
	});
	return taken;
}
