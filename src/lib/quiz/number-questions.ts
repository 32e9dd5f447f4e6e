/** Questions about the very number: one of several to choose, or one to type. */
import { formatShort } from '#lib/notation/index.ts';
import type { QuizOption, QuizQuestion, Subject } from './question.ts';
import { pick } from './random.ts';
import { readNumber } from './read-number.ts';
import { toleranceFor } from './tolerance.ts';

const mostWrong = 3;
/** Wrong numbers are chosen among so many of the likeliest. */
const likeliest = 6;

type Asked = Pick<QuizQuestion, 'kind' | 'prompt' | 'options' | 'judge'>;

/** The right number among wrong ones that real mistakes lead to; null where there is none such. */
export function chooseNumber(subject: Subject, random: () => number): Asked | null {
	const { answer, mistakes, language, text, what, explanation } = subject;
	const shown = (number: number) => formatShort(number, language);
	const options: (QuizOption & { readonly value: number })[] = [
		{ value: answer, text: shown(answer), isRight: true, feedback: explanation }
	];
	const left = mistakes.slice(0, likeliest);
	while (options.length <= mostWrong && left.length > 0) {
		const wrong = pick(random, left);
		if (!wrong) break;
		left.splice(left.indexOf(wrong), 1);
		const written = shown(wrong.value);
		if (options.some((option) => option.text === written)) continue;
		const feedback = subject.explain(wrong);
		options.push({ value: wrong.value, text: written, isRight: false, feedback });
	}
	if (options.length < 2) return null;
	return {
		kind: 'choice',
		prompt: text.prompts.choice(what),
		// By size: the place among the others tells nothing.
		options: options.toSorted((a, b) => a.value - b.value),
		judge: null
	};
}

/** The number, to be typed. */
export function typeNumber(subject: Subject): Asked {
	const { answer, mistakes, text, what, explanation } = subject;
	const tolerance = toleranceFor(answer);
	return {
		kind: 'typed',
		prompt: text.prompts.typed(what),
		options: [],
		judge(typed) {
			const number = readNumber(typed);
			if (number === null) return { isRight: false, feedback: text.unreadable };
			const slack = 1e-9;
			if (Math.abs(number - answer) <= tolerance + slack)
				return { isRight: true, feedback: explanation };
			const distance = (value: number) => Math.abs(value - number);
			const near = mistakes
				.filter(({ value }) => distance(value) <= toleranceFor(value) + slack)
				.toSorted((a, b) => distance(a.value) - distance(b.value))[0];
			return { isRight: false, feedback: near ? subject.explain(near) : text.unknown };
		}
	};
}
