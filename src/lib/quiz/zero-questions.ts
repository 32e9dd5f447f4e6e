/** Questions about zero and why: what a ReLU lets through, on the way forward and on the way back. */
import type { QuizOption, QuizQuestion, Subject } from './question.ts';

type Asked = Pick<QuizQuestion, 'kind' | 'prompt' | 'options' | 'judge'>;

/** What a ReLU does here, and why; null where the step is none of a ReLU. */
export function askZero(subject: Subject): Asked | null {
	const { step, trace, text, name, frame, what, explanation } = subject;
	if (step.kind !== 'forward' && step.kind !== 'contribution') return null;
	const relu = step.kind === 'forward' ? step.node : step.consumer;
	const { op, operands } = trace.graph.nodes[relu] ?? { op: null, operands: [] };
	const operand = operands[0];
	if (op !== 'relu' || operand === undefined) return null;
	const input = step.kind === 'forward' ? step.operandValues[0] : frame.valueOf(operand);
	if (input == null || Number.isNaN(input)) return null;
	const isOpen = input > 0;
	const said = text.relu[step.kind](name(operand), name(relu));
	const feedback = (isRight: boolean, wrong: string) => (isRight ? explanation : wrong);
	const options: QuizOption[] = [
		{ text: said.closed, isRight: !isOpen, feedback: feedback(!isOpen, said.isOpen) },
		{ text: said.open, isRight: isOpen, feedback: feedback(isOpen, said.isClosed) },
		{ text: said.other, isRight: false, feedback: said.notOther }
	];
	return { kind: 'zero', prompt: text.prompts.zero(what), options, judge: null };
}
