/** Special cases have a sentence of their own: why 1, why 0, and numbers that are none. */
import {
	type ContributionStep,
	type ForwardStep,
	type Step,
	type Trace
} from '#lib/autodiff/index.ts';
import type { Language } from './language.ts';
import { messages } from './messages/index.ts';
import { beginningOf } from './origin.ts';
import { sentenceName } from './spoken-operation.ts';

/** What is special about the step that led to a position, in one or two sentences; mostly null. */
export function specialCase(trace: Trace, position: number, language: Language): string | null {
	const step = trace.steps[position - 1];
	if (!step) return null;
	const text = messages[language].special;
	const name = sentenceName(trace, step.node);
	const written = step.kind === 'forward' ? step.value : step.after;
	if (!Number.isFinite(written)) return notFinite(trace, step, written, language);
	if (step.kind === 'seed') return text.seed(name);
	if (step.kind === 'contribution') return ofContribution(trace, step, language);
	if (step.kind === 'update') return null;
	const { op, operands } = trace.graph.nodes[step.node] ?? { op: null, operands: [] };
	const [a = 0] = step.operandValues;
	if (op !== 'relu' || a > 0) return null;
	const operand = sentenceName(trace, operands[0] ?? step.node);
	return a === 0 ? text.corner(operand) : text.closed(operand);
}

function ofContribution(trace: Trace, step: ContributionStep, language: Language): string | null {
	const text = messages[language].special;
	const { op, operands } = trace.graph.nodes[step.consumer] ?? { op: null, operands: [] };
	const name = sentenceName(trace, step.node);
	const consumer = sentenceName(trace, step.consumer);
	const [a = NaN, b = NaN] = forwardBefore(trace, step)?.operandValues ?? [];
	if (op === 'relu' && a <= 0) return a === 0 ? text.corner(name) : text.closedGrad(name);
	if (op === 'abs' && a === 0) return text.kink(name);
	if ((op === 'max' || op === 'min') && a === b && operands[0] !== operands[1]) return text.tie();
	if (operands.length === 2 && operands[0] === operands[1]) return text.twice(name, consumer);
	if (step.localDerivative === 0) return text.flat(name, consumer);
	return step.upstream === 0 ? text.nothing(consumer) : null;
}

/** The forward step of a contribution's consumer, the last before it. */
function forwardBefore(trace: Trace, { consumer, index }: ContributionStep): ForwardStep | null {
	const change = trace.valueChanges[consumer]?.findLast(({ step }) => step < index);
	const found = trace.steps[change?.step ?? -1];
	return found?.kind === 'forward' ? found : null;
}

function notFinite(trace: Trace, step: Step, written: number, language: Language): string | null {
	const found = beginningOf(trace, step.index);
	if (!found) return null;
	const isGrad = step.kind !== 'forward' && !(step.kind === 'update' && step.target === 'value');
	return messages[language].special.notFinite(isGrad, Number.isNaN(written), {
		node: sentenceName(trace, found.node),
		step: found.step < 0 ? null : found.step + 1,
		isHere: found.step === step.index,
		cause: found.cause
	});
}
