/**
 * The run of a lesson's program, asked by name. Everything that a lesson says of numbers and steps is
 * looked up here, so that its prose cannot state what the engine did not compute.
 */
import {
	edgesInto,
	replay,
	stepAddresses,
	usesOf,
	type Edge,
	type NodeId,
	type Recording,
	type StepAddresses,
	type Trace
} from '#lib/autodiff/index.ts';
import { changeAt, type Moment, type Term } from './moment.ts';

/** A number and the first position at which the reader may know it. */
interface Fact {
	readonly number: number;
	readonly since: number;
}

/** A run with its names. */
export interface LessonRun {
	readonly trace: Trace;
	readonly addresses: StepAddresses;
	/** Every name that the program gave, and every key of an unnamed node (`multiply-3`). */
	readonly nodes: ReadonlyMap<string, NodeId>;
	/** The edges from one node, all of them or those into one consumer. */
	edgesFrom(node: NodeId, consumer: NodeId | null): readonly Edge[];
	/** The number that a term has at a moment, without one in the last pass; null when it has none then. */
	factOf(term: Term, moment?: Moment): Fact | null;
	/** Where a number, rounded to some decimals and up to its sign, is first known; null when the run has none such. */
	knownSince(number: number, decimals: number): number | null;
	/** The recording with the leaves as they are set in this run. */
	readonly recording: Recording;
	/** The same run with some leaves set to other values. */
	edited(edits: ReadonlyMap<NodeId, number>): LessonRun;
}

/** Prepares a recording for questions; `names` are what the program calls its nodes when it ends. */
export function lessonRun(
	recording: Recording,
	names: ReadonlyMap<string, NodeId> = new Map(),
	edits: ReadonlyMap<NodeId, number> = new Map()
): LessonRun {
	const trace = replay(recording, edits);
	const { graph } = trace;
	const addresses = stepAddresses(trace);
	const keys = graph.nodes.map(({ id }) => [addresses.keyOf(id), id] as const);
	const all = [...trace.valueChanges, ...trace.gradChanges, ...trace.derivativeChanges].flat();
	return {
		trace,
		recording: { ...recording, leafValues: new Map([...recording.leafValues, ...edits]) },
		addresses,
		nodes: new Map([...keys, ...names]),
		edgesFrom: (node, consumer) =>
			consumer === null
				? usesOf(graph, node)
				: edgesInto(graph, consumer).filter(({ operand }) => operand === node),
		factOf(term, moment = { pass: recording.passes.length - 1 }) {
			const change = changeAt(trace, term, moment);
			if (!change || change.number === null) return null;
			return { number: change.number, since: change.step + 1 };
		},
		knownSince(number, decimals) {
			const written = Math.abs(number).toFixed(decimals);
			const found = all.filter(
				(change) => change.number !== null && Math.abs(change.number).toFixed(decimals) === written
			);
			return found.length === 0 ? null : Math.min(...found.map(({ step }) => step + 1));
		},
		edited: (others) => lessonRun(recording, names, new Map([...edits, ...others]))
	};
}
