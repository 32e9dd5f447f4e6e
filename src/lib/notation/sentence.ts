/** The sentence of a step: what happened, with its numbers. Ears and eyes get the same. */
import {
	isClearing,
	type ContributionStep,
	type NodeId,
	type Trace,
	type UpdateStep
} from '#lib/autodiff/index.ts';
import { groupNumber } from './grouping.ts';
import type { Language } from './language.ts';
import { messages, type ContributionTexts } from './messages/index.ts';
import { namingOf } from './naming.ts';
import { formatFixed, formatShort } from './number.ts';
import { isFresh } from './passes.ts';
import { speakAssignment } from './spoken-assignment.ts';
import { sentenceName, speakOperation } from './spoken-operation.ts';

/** Below this a sentence is short enough, with room for its step in front. */
const longestSentence = 180;

/**
 * One sentence for a position, never empty, below 200 characters, and never the same as the one before.
 * It has the numbers of the step's formula.
 */
export function stepSentence(trace: Trace, position: number, language: Language): string {
	const sentence = say(trace, position, language);
	if (position <= 0 || sentence !== say(trace, position - 1, language)) return sentence;
	return messages[language].again(sentence, position);
}

function say(trace: Trace, position: number, language: Language): string {
	const text = messages[language];
	const step = trace.steps[position - 1];
	const name = (node: NodeId) => sentenceName(trace, node);
	const fixed = (number: number) => formatFixed(number, language);
	if (!step) {
		const first = trace.steps[0];
		return text.start(first ? name(first.node) : null);
	}
	if (step.kind === 'seed') {
		return text.seed(name(step.node), formatShort(step.after, language), step.before !== null);
	}
	if (step.kind === 'contribution') return sayContribution(trace, step, language);
	if (step.kind === 'update') {
		const told = sayAssignment(trace, step, language);
		if (told !== null) return told;
		if (isClearing(step)) return text.clear(name(step.node));
		if (step.target === 'grad') return text.setGrad(name(step.node), fixed(step.after));
		if (step.before === null) return text.set(name(step.node), fixed(step.after));
		return text.update(name(step.node), fixed(step.before), fixed(step.after));
	}
	const { rule, numbers } = speakOperation(trace, step, language);
	const isItself = namingOf(trace.graph, step.node).by === 'expression';
	return text.forward(isItself ? null : name(step.node), rule, numbers, fixed(step.value));
}

/** An update as the program computed it; null where it did not, or where that is too long to say. */
function sayAssignment(trace: Trace, step: UpdateStep, language: Language): string | null {
	const { node, target, after } = step;
	const spoken = speakAssignment(trace, step, language);
	if (!spoken) return null;
	const name = sentenceName(trace, node);
	const told = messages[language].assign(
		target === 'grad' ? messages[language].spoken.gradOf(name) : name,
		spoken.rule,
		spoken.numbers,
		formatFixed(after, language)
	);
	return told.length < longestSentence ? told : null;
}

function sayContribution(trace: Trace, step: ContributionStep, language: Language): string {
	const text = messages[language];
	const factor = (number: number) => groupNumber(formatFixed(number, language), 'factor');
	const texts: ContributionTexts = {
		node: sentenceName(trace, step.node),
		consumer: sentenceName(trace, step.consumer),
		upstream: formatFixed(step.upstream, language),
		local: factor(step.localDerivative),
		amount: formatFixed(step.amount, language),
		summand: factor(step.amount),
		before: formatFixed(step.before ?? 0, language),
		after: formatFixed(step.after, language),
		part: step.part,
		parts: step.parts
	};
	if (!isFresh(trace, step)) return text.accumulation(texts);
	return step.parts > 1
		? text.firstPart(texts)
		: text.contribution(texts, reasonFor(trace, step, language));
}

/** Why the contribution is what it is, in the words of the consumer's op. */
function reasonFor(trace: Trace, step: ContributionStep, language: Language): string {
	const { op, operands } = trace.graph.nodes[step.consumer] ?? { op: null, operands: [] };
	const index = trace.graph.edges[step.edge]?.index ?? 0;
	const other = sentenceName(trace, operands[1 - index] ?? step.node);
	const node = sentenceName(trace, step.node);
	if (!op) return '';
	return messages[language].reasons[op]({ node, other, index, slope: step.localDerivative });
}
