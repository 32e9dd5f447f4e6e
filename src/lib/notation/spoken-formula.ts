/** The formula of a step in words and signs, for screen readers and wherever TeX cannot be shown. */
import type { ContributionStep, Step, Trace } from '#lib/autodiff/index.ts';
import type { Language } from './language.ts';
import { messages } from './messages/index.ts';
import { formatFixed, formatShort } from './number.ts';
import { isFresh, outputOf } from './passes.ts';
import { speakAssignment } from './spoken-assignment.ts';
import { sentenceName, speakOperation } from './spoken-operation.ts';

/** The formula of a step in words. */
export function speakStep(trace: Trace, step: Step, language: Language): string {
	const { derivative, equals, becomes, plus } = messages[language].spoken;
	const fixed = (number: number) => formatFixed(number, language);
	const name = sentenceName(trace, step.node);
	const grad = derivative(sentenceName(trace, outputOf(trace, step)), name);
	if (step.kind === 'contribution') return speakContribution(trace, step, grad, language);
	if (step.kind === 'seed') {
		const before = step.before === null ? '' : formatShort(step.before, language) + plus;
		if (before === '') return grad + equals + formatShort(step.after, language);
		return grad + becomes + before + 1 + equals + formatShort(step.after, language);
	}
	if (step.kind === 'update') {
		const { rule = null, numbers = null } = speakAssignment(trace, step, language) ?? {};
		const how = [rule, numbers].map((part) => (part === null ? '' : part + equals)).join('');
		return (step.target === 'grad' ? grad : name) + becomes + how + fixed(step.after);
	}
	const { rule, numbers } = speakOperation(trace, step, language);
	return [name, rule, numbers, fixed(step.value)].join(equals);
}

function speakContribution(
	trace: Trace,
	step: ContributionStep,
	grad: string,
	language: Language
): string {
	const { derivative, equals, becomes, times, plus } = messages[language].spoken;
	const fixed = (number: number) => formatFixed(number, language);
	const output = sentenceName(trace, outputOf(trace, step));
	const consumer = sentenceName(trace, step.consumer);
	const isFirst = isFresh(trace, step);
	const old = isFirst ? '' : grad + plus;
	const before = isFirst ? '' : fixed(step.before ?? 0) + plus;
	const rule =
		derivative(output, consumer) + times + derivative(consumer, sentenceName(trace, step.node));
	const product = fixed(step.upstream) + times + fixed(step.localDerivative);
	return (
		grad +
		(isFirst && step.parts === 1 ? equals : becomes) +
		[old + rule, before + product, fixed(step.after)].join(equals)
	);
}
