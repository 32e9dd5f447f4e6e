/**
 * The formula of a step: the rule, the rule with what is known, the outcome. It depends on what
 * happened, never on the numbers: an edited leaf changes the texts of its numbers and nothing else.
 */
import {
	opOf,
	type ContributionStep,
	type ForwardStep,
	type SeedStep,
	type Step,
	type Trace,
	type UpdateStep
} from '#lib/autodiff/index.ts';
import { arithmeticTex, isCopy, isShort } from './arithmetic.ts';
import {
	groupNumber,
	inParentheses,
	numberPlace,
	texDemand,
	type NumberPlace
} from './grouping.ts';
import type { Language } from './language.ts';
import { nameTex } from './name-tex.ts';
import { literalText, namingOf } from './naming.ts';
import { formatFixed, formatShort } from './number.ts';
import { isFresh, outputOf } from './passes.ts';
import { speakStep } from './spoken-formula.ts';
import { operandText } from './spoken-operation.ts';
import { edgeOf, termsAt, type Terms } from './terms.ts';
import { makeFormula, type Formula, type Writer } from './writer.ts';

/** The formula of the step that led to a position; null at position 0. */
export function stepFormula(trace: Trace, position: number, language: Language): Formula | null {
	const step = trace.steps[position - 1];
	if (!step) return null;
	return makeFormula(
		(writer) => {
			const terms = termsAt(trace, position, language, writer);
			return writeStep(trace, step, language, terms, writer);
		},
		speakStep(trace, step, language)
	);
}

function writeStep(
	trace: Trace,
	step: Step,
	language: Language,
	terms: Terms,
	writer: Writer
): string {
	if (step.kind === 'forward') return writeForward(trace, step, language, terms, writer);
	if (step.kind === 'seed') return writeSeed(step, language, terms, writer);
	if (step.kind === 'update') return writeUpdate(trace, step, language, terms, writer);
	return writeContribution(trace, step, language, terms, writer);
}

function writeForward(
	trace: Trace,
	step: ForwardStep,
	language: Language,
	terms: Terms,
	writer: Writer
): string {
	const { graph } = trace;
	const { op, operands } = graph.nodes[step.node] ?? { op: null, operands: [] };
	if (!op) return '';
	const numbers = step.operandValues.map((number, index) => {
		const place = numberPlace(texDemand(op, index), index === 0 && op !== 'negate');
		const node = operands[index] ?? step.node;
		const text = operandText(trace, node, number, language);
		return terms.text('value', { node }, groupNumber(text, place));
	});
	// A node that is called by its expression needs no other left side than the expression.
	const isItself = namingOf(graph, step.node).by === 'expression';
	return [
		...(isItself ? [] : [writer.stage('symbolic', terms.value(step.node))]),
		writer.stage('symbolic', terms.operation(step.node)),
		writer.stage('substituted', opOf(op).tex(numbers)),
		writer.stage('result', terms.number('value', { node: step.node }, step.value))
	].join(' = ');
}

function writeSeed(step: SeedStep, language: Language, terms: Terms, writer: Writer): string {
	const { node } = step;
	const grad = writer.stage('symbolic', terms.grad(node, node));
	const number = (value: number) => terms.text('grad', { node }, formatShort(value, language));
	const result = writer.stage('result', number(step.after));
	if (step.before === null) return `${grad} = ${result}`;
	const sum = writer.stage('substituted', `${number(step.before)} + 1`);
	return `${grad} \\leftarrow ${sum} = ${result}`;
}

function writeUpdate(
	trace: Trace,
	step: UpdateStep,
	language: Language,
	terms: Terms,
	writer: Writer
): string {
	const { node, before, after, target: kind, from } = step;
	const output = outputOf(trace, step);
	const name = kind === 'grad' ? terms.grad(output, node) : terms.value(node);
	const left = `${writer.stage('symbolic', name)} \\leftarrow `;
	const result = writer.stage('result', terms.number(kind, { node }, after));
	if (from !== null && isShort(trace, from)) {
		const rule = arithmeticTex(trace, from, (term, number, place) => {
			if (term.kind === 'named') return nameTex(term.name);
			if (term.kind === 'given') return writer.number(groupNumber(literalText(number), place));
			if (term.of === 'value') return terms.value(term.node);
			const fraction = terms.grad(output, term.node);
			return place === 'tight' ? inParentheses(fraction) : fraction;
		});
		const numbers = arithmeticTex(trace, from, (term, number, place) => {
			if (term.kind === 'given') return writer.number(groupNumber(literalText(number), place));
			if (term.kind === 'read') return terms.number(term.of, { node: term.node }, number, place);
			return writer.number(groupNumber(formatFixed(number, language), place));
		});
		const stages = [writer.stage('symbolic', rule)];
		// A number that is taken over as it is need not be said twice.
		if (!isCopy(trace, from)) stages.push(writer.stage('substituted', numbers));
		return left + [...stages, result].join(' = ');
	}
	if (before === null || kind === 'grad') return left + result;
	const old = terms.number(kind, { node }, before);
	const change = terms.number(kind, { node }, after - before, 'factor');
	return `${left + writer.stage('substituted', `${old} + ${change}`)} = ${result}`;
}

function writeContribution(
	trace: Trace,
	step: ContributionStep,
	language: Language,
	terms: Terms,
	writer: Writer
): string {
	const { node, consumer } = step;
	const target = { edge: step.edge };
	const output = outputOf(trace, step);
	const isFirst = isFresh(trace, step);
	const isWhole = isFirst && step.parts === 1;
	const rule = terms.rule(edgeOf(trace.graph, step.edge));

	const grad = (number: number, place?: NumberPlace) =>
		terms.number('grad', { node }, number, place);
	const upstream = () =>
		terms.number('grad', { node: consumer }, step.upstream, isFirst ? 'open' : 'factor');
	const local = () =>
		terms.isConstantRule(edgeOf(trace.graph, step.edge))
			? terms.text('local', target, shortFactor(step.localDerivative, language))
			: terms.number('local', target, step.localDerivative, 'factor');
	const before = () => (isFirst ? '' : `${grad(step.before ?? 0)} + `);

	const left = writer.stage('symbolic', terms.grad(output, node));
	const old = isFirst ? '' : `${terms.grad(output, node)} + `;
	const product = `${terms.grad(output, consumer)} \\cdot ${terms.local(consumer, node, target, placeOf(trace, step))}`;
	const stages = [writer.stage('symbolic', old + product)];
	if (rule !== null)
		stages.push(writer.stage('substituted', `${before()}${upstream()} \\cdot ${rule}`));
	stages.push(writer.stage('substituted', `${before()}${upstream()} \\cdot ${local()}`));
	if (!isFirst) {
		const amount = terms.number('grad', target, step.amount, 'factor');
		stages.push(writer.stage('substituted', before() + amount));
	}
	stages.push(writer.stage('result', grad(step.after)));
	return `${left} ${isWhole ? '=' : '\\leftarrow'} ${stages.join(' = ')}`;
}

/** Which operand an edge is, from 1, where the same node stands in both places: only then it matters. */
function placeOf({ graph }: Trace, { consumer, edge }: ContributionStep): number | null {
	const [a, b] = graph.nodes[consumer]?.operands ?? [];
	return a === b ? edgeOf(graph, edge).index + 1 : null;
}

/** A local derivative that is the same number whatever the operands are: `1`, `(−1)`. */
function shortFactor(number: number, language: Language): string {
	return groupNumber(formatShort(number, language), 'factor');
}
