/**
 * Where infinite and undefined numbers begin. Once there is one, everything computed from it is likely
 * to be one too; what helps is the first of them, and it is found by following them through the trace.
 */
import {
	type ContributionStep,
	type ForwardStep,
	type NodeId,
	type Trace
} from '#lib/autodiff/index.ts';
import type { OriginCause } from './messages/index.ts';

/** The first number of its kind. */
export interface Beginning {
	readonly node: NodeId;
	/** Index of the step, −1 for a leaf's given value. */
	readonly step: number;
	readonly cause: OriginCause;
}

const beginnings = new WeakMap<Trace, ReadonlyMap<number, Beginning>>();

/** Where the number that a step wrote began to be infinite or undefined; null when it is neither. */
export function beginningOf(trace: Trace, step: number): Beginning | null {
	let all = beginnings.get(trace);
	if (!all) beginnings.set(trace, (all = follow(trace)));
	return all.get(step) ?? null;
}

function follow(trace: Trace): ReadonlyMap<number, Beginning> {
	const all = new Map<number, Beginning>();
	const ofValue = new Map<NodeId, Beginning>();
	const ofGrad = new Map<NodeId, Beginning>();
	for (const [node, [first]] of trace.valueChanges.entries()) {
		if (first?.step === -1 && !Number.isFinite(first.number))
			ofValue.set(node, { node, step: -1, cause: 'given' });
	}
	const note = (
		of: Map<NodeId, Beginning>,
		step: number,
		node: NodeId,
		found: Beginning | null
	) => {
		if (!found) {
			of.delete(node);
			return;
		}
		of.set(node, found);
		all.set(step, found);
	};
	for (const step of trace.steps) {
		const { node, index } = step;
		const here = (cause: OriginCause): Beginning => ({ node, step: index, cause });
		if (step.kind === 'forward') {
			const operands = trace.graph.nodes[node]?.operands ?? [];
			const before = operands.map((operand) => ofValue.get(operand)).find((found) => found);
			const isFinite = Number.isFinite(step.value);
			note(ofValue, index, node, isFinite ? null : (before ?? here(causeOf(trace, step))));
		} else if (step.kind === 'contribution') {
			const before =
				(Number.isFinite(step.upstream) ? null : ofGrad.get(step.consumer)) ??
				(Number.isFinite(step.localDerivative) ? null : valueBeside(trace, step, ofValue)) ??
				(Number.isFinite(step.before ?? 0) ? null : ofGrad.get(node));
			const cause = Number.isFinite(step.localDerivative) ? 'tooLarge' : 'slope';
			note(ofGrad, index, node, Number.isFinite(step.after) ? null : (before ?? here(cause)));
		} else {
			const of = step.kind === 'update' && step.target === 'value' ? ofValue : ofGrad;
			const from = step.kind === 'update' ? step.from : null;
			const before = from === null ? undefined : numberBehind(trace, from, ofValue, ofGrad);
			const cause = from === null ? 'assigned' : 'tooLarge';
			note(of, index, node, Number.isFinite(step.after) ? null : (before ?? here(cause)));
		}
	}
	return all;
}

/** What made a local derivative infinite or undefined, when a value of its operation is so already. */
function valueBeside(
	{ graph }: Trace,
	{ consumer }: ContributionStep,
	ofValue: ReadonlyMap<NodeId, Beginning>
): Beginning | undefined {
	const involved = [...(graph.nodes[consumer]?.operands ?? []), consumer];
	return involved.map((node) => ofValue.get(node)).find((found) => found);
}

/** What made the number of an update infinite or undefined, when a number that it was computed from is so already. */
function numberBehind(
	{ recording, numbers }: Trace,
	place: number,
	ofValue: ReadonlyMap<NodeId, Beginning>,
	ofGrad: ReadonlyMap<NodeId, Beginning>
): Beginning | undefined {
	const seen = new Set<number>();
	const open = [place];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		if (seen.has(next) || Number.isFinite(numbers[next])) continue;
		seen.add(next);
		const number = recording.numbers[next];
		if (number?.kind === 'computed') open.push(...number.operands);
		if (number?.kind !== 'read') continue;
		const found = (number.of === 'value' ? ofValue : ofGrad).get(number.node);
		if (found) return found;
	}
	return undefined;
}

function causeOf(
	trace: Trace,
	{ node, operandValues: [a = 0, b = 0], value }: ForwardStep
): OriginCause {
	const op = trace.graph.nodes[node]?.op;
	if (op === 'divide' && b === 0) return 'divisionByZero';
	if (op === 'power' && a === 0 && b < 0) return 'divisionByZero';
	if (op === 'log' && a === 0) return 'logOfZero';
	if (Number.isNaN(value)) {
		return op === 'log' || op === 'sqrt' || op === 'power' ? 'belowZero' : 'indefinite';
	}
	return 'tooLarge';
}
