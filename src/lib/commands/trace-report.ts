/**
 * What `trace` prints of a program as JSON: its numbers by name, and the graph and steps that everything
 * else is drawn from. JSON has no infinity, so numbers that are not finite stand there as texts.
 */
import {
	frameAt,
	replay,
	stepAddresses,
	type Frame,
	type GraphNode,
	type Step,
	type StepAddresses,
	type Trace
} from '#lib/autodiff/index.ts';
import { namedItems, runProgram, type Diagnostic, type ProgramRun } from '#lib/language/index.ts';

/** A number, or `Infinity`, `-Infinity` or `NaN` as a text. */
export type ReportedNumber = number | string;

/** Numbers by name: `w1`, `W[0][1]`. */
export type ReportedNumbers = Readonly<Record<string, ReportedNumber>>;

/** A program that ran. */
export interface TraceReport {
	/** Values at the end, of every name that is bound to a number or Value then. */
	readonly values: ReportedNumbers;
	/** Grads at the end, of every name that is bound to a node then; 0 where none arrived. */
	readonly grads: ReportedNumbers;
	readonly prints: readonly string[];
	readonly nodes: readonly object[];
	readonly edges: readonly object[];
	readonly steps: readonly object[];
}

/** A program that was refused. */
export interface ErrorReport {
	readonly error: Pick<Diagnostic, 'message' | 'line' | 'column' | 'hint'>;
}

/** Runs a program and reports what it did. */
export function reportOf(program: string): TraceReport | ErrorReport {
	const result = runProgram(program);
	if (result.kind === 'run') return traceReport(result.run, replay(result.run.recording));
	return errorReport(result.diagnostic);
}

/** Reports a diagnostic. */
export function errorReport({ message, line, column, hint }: Diagnostic): ErrorReport {
	return { error: { message, line, column, hint } };
}

/** Reports a run and its trace. */
export function traceReport(run: ProgramRun, trace: Trace): TraceReport {
	const end = frameAt(trace, trace.steps.length);
	const addresses = stepAddresses(trace);
	const values: [string, ReportedNumber][] = [];
	const grads: [string, ReportedNumber][] = [];
	for (const [name, item] of namedItems(run.names)) {
		if (item.node !== null) {
			values.push([name, reported(end.valueOf(item.node) ?? NaN)]);
			grads.push([name, reported(end.gradOf(item.node) ?? 0)]);
		} else if ('value' in item) values.push([name, reported(item.value)]);
	}
	return {
		values: Object.fromEntries(values),
		grads: Object.fromEntries(grads),
		prints: run.prints,
		nodes: trace.graph.nodes.map((node) => nodeReport(node, end, addresses)),
		edges: trace.graph.edges.map((edge) => ({
			...edge,
			localDerivative: orNull(end.derivativeOf(edge.id))
		})),
		steps: trace.steps.map((step) => stepReport(step, addresses))
	};
}

function nodeReport(node: GraphNode, end: Frame, addresses: StepAddresses): object {
	return {
		id: node.id,
		key: addresses.keyOf(node.id),
		name: node.name,
		kind: node.kind,
		op: node.op,
		operands: node.operands,
		value: orNull(end.valueOf(node.id)),
		grad: orNull(end.gradOf(node.id)),
		span: node.span && { from: node.span.from, to: node.span.to },
		scope: node.scope.map(({ kind, name, index }) => ({ kind, name, index }))
	};
}

/** A step as it is in the trace, with its address. */
function stepReport(step: Step, addresses: StepAddresses): object {
	const fields = Object.entries(step).map(([name, field]) => [name, reportedField(field)]);
	return { address: addresses.addressOf(step.index + 1), ...Object.fromEntries(fields) };
}

function reportedField(field: unknown): unknown {
	if (typeof field === 'number') return reported(field);
	return Array.isArray(field) ? field.map(reportedField) : field;
}

function reported(number: number): ReportedNumber {
	return Number.isFinite(number) ? number : String(number);
}

function orNull(number: number | null): ReportedNumber | null {
	return number === null ? null : reported(number);
}
