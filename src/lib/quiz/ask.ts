/**
 * “Quiz me”: a question about the step after a position, made from the trace. The wrong answers are those
 * that real wrong computations lead to, and what is said to them names the computation. The same seed
 * gives the same question.
 */
import type { Trace } from '#lib/autodiff/index.ts';
import type { Language } from '#lib/notation/index.ts';
import { chooseNumber, typeNumber } from './number-questions.ts';
import type { QuizQuestion, Subject } from './question.ts';
import { pick, randomFrom } from './random.ts';
import { askDirection, askLarger, askSign } from './sign-questions.ts';
import { subjectAt } from './subject.ts';
import { askZero } from './zero-questions.ts';

/** A question about the step after a position; null where there is nothing to ask. */
export function askAbout(
	trace: Trace,
	position: number,
	language: Language,
	seed: number
): QuizQuestion | null {
	const subject = subjectAt(trace, position, language);
	if (!subject) return null;
	const random = randomFrom(seed * 7919 + position);
	const possible = makers(subject).flatMap((make) => make(subject, random) ?? []);
	const asked = pick(random, possible);
	return asked ? { ...asked, id: `${position}/${asked.kind}` } : null;
}

type Maker = (
	subject: Subject,
	random: () => number
) => Pick<QuizQuestion, 'kind' | 'prompt' | 'options' | 'judge'> | null;

/** What is worth asking about a step. A zero is asked for by its reason. */
function makers({ step, answer }: Subject): readonly Maker[] {
	if (step.kind === 'update')
		return step.target === 'value' ? [chooseNumber, typeNumber, askDirection] : [];
	if (step.kind === 'seed') return [chooseNumber];
	if (answer === 0) return [askZero, chooseNumber, askSign];
	return [chooseNumber, typeNumber, askSign, askLarger, askZero];
}
