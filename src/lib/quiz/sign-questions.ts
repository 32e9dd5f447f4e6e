/** Questions that need no arithmetic: which sign, which is larger, and which way an update goes. */
import type { QuizOption, QuizQuestion, Subject } from './question.ts';
import { pick } from './random.ts';

type Asked = Pick<QuizQuestion, 'kind' | 'prompt' | 'options' | 'judge'>;

/** The sign of the number. */
export function askSign(subject: Subject): Asked {
	const { answer, text, what } = subject;
	const options = ([1, -1, 0] as const).map((sign): QuizOption => {
		const isRight = Math.sign(answer) === sign;
		const said = text.signs[sign === 1 ? 'positive' : sign === -1 ? 'negative' : 'zero'];
		return { text: said, isRight, feedback: whySo(subject, isRight, (n) => Math.sign(n) === sign) };
	});
	return { kind: 'sign', prompt: text.prompts.sign(what), options, judge: null };
}

/** Which of two is larger: the number that comes, or one of its kind that is known. Gradients by size. */
export function askLarger(subject: Subject, random: () => number): Asked | null {
	const { step, answer, frame, trace, text, name, what } = subject;
	const isValue = step.kind === 'forward';
	if (!isValue && step.kind !== 'contribution') return null;
	const measure = (number: number) => (isValue ? number : Math.abs(number));
	const known = trace.graph.nodes
		.filter(({ id, kind, name: own }) => own !== null && id !== step.node && kind !== 'constant')
		.filter(({ kind }) => !isValue || kind === 'operation')
		.map(({ id }) => ({ id, number: isValue ? frame.valueOf(id) : frame.gradOf(id) }))
		.filter(({ number }) => number !== null && Number.isFinite(number));
	const other = pick(random, known);
	if (!other || other.number === null) return null;
	const against = measure(other.number);
	const order = (number: number) => {
		const difference = measure(number) - against;
		return Math.abs(difference) <= 1e-9 * Math.max(1, Math.abs(against))
			? 0
			: Math.sign(difference);
	};
	const asked = text.asked[isValue ? 'value' : 'grad'](name(other.id));
	const option = (said: string, wanted: number): QuizOption => {
		const isRight = order(answer) === wanted;
		return { text: said, isRight, feedback: whySo(subject, isRight, (n) => order(n) === wanted) };
	};
	return {
		kind: 'larger',
		prompt: text.prompts[isValue ? 'larger' : 'largerSize'](what, asked),
		options: [option(what, 1), option(asked, -1), option(text.equal, 0)],
		judge: null
	};
}

/** Whether an update makes a number larger or smaller. */
export function askDirection({ step, text, name, explanation }: Subject): Asked | null {
	if (step.kind !== 'update' || step.target !== 'value' || step.before === null) return null;
	const moved = Math.sign(step.after - step.before);
	const option = (said: string, wanted: number): QuizOption => ({
		text: said,
		isRight: moved === wanted,
		feedback: moved === wanted ? explanation : text.againstGradient
	});
	const { larger, smaller, same } = text.directions;
	return {
		kind: 'direction',
		prompt: text.prompts.direction(name(step.node)),
		options: [option(larger, 1), option(smaller, -1), option(same, 0)],
		judge: null
	};
}

/** Why an answer is right, or which wrong computation leads to it; else where to look. */
function whySo(subject: Subject, isRight: boolean, fits: (number: number) => boolean): string {
	const { step, text, name, explanation, trace } = subject;
	if (isRight) return explanation;
	const wrong = subject.mistakes.find(
		({ value, reason }) => reason.kind !== 'sign' && reason.kind !== 'sign-inside' && fits(value)
	);
	if (wrong) return subject.explain(wrong);
	if (step.kind === 'contribution') return text.lookBack(name(step.consumer), name(step.node));
	const operands = [...new Set(trace.graph.nodes[step.node]?.operands ?? [])];
	return text.lookAhead(text.listed((operands.length > 0 ? operands : [step.node]).map(name)));
}
