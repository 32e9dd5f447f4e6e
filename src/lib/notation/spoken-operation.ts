/** An operation in words, on the names of its operands or on their numbers. */
import { opOf, type ForwardStep, type NodeId, type Trace } from '#lib/autodiff/index.ts';
import type { Language } from './language.ts';
import { shorten } from './name.ts';
import { literalText, namingOf } from './naming.ts';
import { formatFixed } from './number.ts';

/** The rule of an operation and the same with numbers put in. */
export interface SpokenOperation {
	readonly rule: string;
	readonly numbers: string;
}

const longestName = 24;

/** The name of a node as it stands in a sentence, where there is no room for a long one. */
export function sentenceName(trace: Trace, node: NodeId): string {
	return shorten(namingOf(trace.graph, node).text, longestName);
}

/** The operation of a forward step in words: "v1 times h1", "1.0000 times 0.8000". */
export function speakOperation(
	trace: Trace,
	step: ForwardStep,
	language: Language
): SpokenOperation {
	const { op, operands } = trace.graph.nodes[step.node] ?? { op: null, operands: [] };
	if (!op) return { rule: '', numbers: '' };
	const { precedence, spoken } = opOf(op);
	const names = operands.map((operand, index) => {
		const isLoose =
			namingOf(trace.graph, operand).precedence < (precedence === 5 ? 2 : precedence + index);
		const name = sentenceName(trace, operand);
		return isLoose ? `(${name})` : name;
	});
	const numbers = step.operandValues.map((value, index) =>
		operandText(trace, operands[index] ?? -1, value, language)
	);
	return { rule: spoken[language](names), numbers: spoken[language](numbers) };
}

/** The value of an operand: four decimals, but a literal as the program wrote it. */
export function operandText(
	{ graph }: Trace,
	operand: NodeId,
	value: number,
	language: Language
): string {
	const isLiteral = graph.nodes[operand] && namingOf(graph, operand).by === 'literal';
	return isLiteral && Number.isFinite(value) ? literalText(value) : formatFixed(value, language);
}
