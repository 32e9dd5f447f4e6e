/** What an update assigned in words: with names, and with numbers put in. */
import type { Trace, UpdateStep } from '#lib/autodiff/index.ts';
import { arithmeticWords, isCopy, isShort } from './arithmetic.ts';
import type { Language } from './language.ts';
import { messages } from './messages/index.ts';
import { literalText } from './naming.ts';
import { formatFixed } from './number.ts';
import { sentenceName } from './spoken-operation.ts';

/** The rule in words, and with numbers put in where something is computed. */
export interface SpokenAssignment {
	readonly rule: string;
	readonly numbers: string | null;
}

/** How the program computed what it assigned; null where it is a number of its own, or too long. */
export function speakAssignment(
	trace: Trace,
	{ from }: UpdateStep,
	language: Language
): SpokenAssignment | null {
	if (from === null || !isShort(trace, from)) return null;
	const rule = arithmeticWords(trace, from, language, (term, number) => {
		if (term.kind === 'named') return term.name;
		if (term.kind === 'given') return literalText(number);
		const name = sentenceName(trace, term.node);
		return term.of === 'value' ? name : messages[language].spoken.gradOf(name);
	});
	const numbers = arithmeticWords(trace, from, language, (term, number) =>
		term.kind === 'given' ? literalText(number) : formatFixed(number, language)
	);
	return { rule, numbers: isCopy(trace, from) ? null : numbers };
}
