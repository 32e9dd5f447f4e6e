/**
 * Blanks: numbers that the reader works out instead of being shown. Which ones is a matter of the trace
 * and of how much is faded. A blank is a step that is not shown yet; so nothing on the page can give its
 * number away while it is open.
 */
import { stepAddresses, type NodeId, type Step, type Trace } from '#lib/autodiff/index.ts';
import { isInner } from './inner-steps.ts';
import { toleranceFor } from './tolerance.ts';

/** How much is faded: 0 nothing, 1 the last number, 2 one whole pass, 3 everything. */
export type FadeLevel = 0 | 1 | 2 | 3;

/** All levels. */
export const fadeLevels: readonly FadeLevel[] = [0, 1, 2, 3];

/** One number to be filled in. */
export interface Blank {
	/** Unique in its trace and the same as a lesson's field: `grad-w23`, in a later pass `grad-w23@2`. */
	readonly id: string;
	readonly node: NodeId;
	readonly kind: 'value' | 'grad';
	/** The backward pass that it belongs to or comes before, from 1. */
	readonly pass: number;
	/** Index of the step that makes the number what is asked for. */
	readonly step: number;
	/** The last position that may be shown while the blank is open. */
	readonly before: number;
	readonly answer: number;
	readonly tolerance: number;
	/** Whether it is an unnamed step on the way to the next named one: it may be left open. */
	readonly isInner: boolean;
}

/** What to fade beside the level. */
export interface FadeOptions {
	/** Which backward pass with the forward pass before it, from 1. */
	readonly pass?: number;
	/** At level 2: which half; the backward one where there is one. */
	readonly phase?: 'forward' | 'backward';
	/** Ids that are blank whatever the level is, such as the numbers that an exercise asks for. */
	readonly also?: readonly string[];
}

/** The blanks of a trace at a level, in the order of the computation. */
export function blanksOf(
	trace: Trace,
	level: FadeLevel,
	{ pass = 1, phase, also = [] }: FadeOptions = {}
): readonly Blank[] {
	const all = allBlanks(trace, pass);
	const isBackward = all.some(({ kind }) => kind === 'grad');
	const half = phase ?? (isBackward ? 'backward' : 'forward');
	const last = all.findLast((blank) => !blank.isInner);
	const isFaded = (blank: Blank): boolean => {
		if (level === 0) return false;
		if (also.includes(blank.id) || level === 3) return true;
		if (level === 2) return (blank.kind === 'grad') === (half === 'backward');
		return last !== undefined && blank.step > last.before - 1;
	};
	return all.filter(isFaded);
}

/** The last position that may be shown while these are not all filled in; null once nothing is open. */
export function heldBefore(
	blanks: readonly Blank[],
	isFilled: (id: string) => boolean
): number | null {
	const open = blanks.filter((blank) => !blank.isInner && !isFilled(blank.id));
	return open.length === 0 ? null : Math.min(...open.map(({ before }) => before));
}

/** Every number of a pass, as if all were blank. */
function allBlanks(trace: Trace, wanted: number): readonly Blank[] {
	const keyOf = stepAddresses(trace).keyOf;
	const suffix = wanted === 1 ? '' : `@${wanted}`;
	const found: Omit<Blank, 'before' | 'isInner'>[] = [];
	const firstStep = new Map<string, number>();
	for (const [step, pass] of passesOf(trace.steps)) {
		const number = numberOf(step);
		if (pass !== wanted || !number) continue;
		const { kind, answer, isWhole } = number;
		const id = `${kind}-${keyOf(step.node)}${suffix}`;
		firstStep.set(id, Math.min(firstStep.get(id) ?? step.index, step.index));
		if (!isWhole || !Number.isFinite(answer)) continue;
		const tolerance = toleranceFor(answer);
		found.push({ id, node: step.node, kind, pass, step: step.index, answer, tolerance });
	}
	const isNamed = ({ node, kind }: (typeof found)[number]) =>
		kind === 'grad' && trace.graph.output === node ? true : !isInner(trace.graph, node);
	const hasNames = found.some(isNamed);
	// A named number takes the unnamed steps before it along: they are shown with it.
	let shown = Math.min(...firstStep.values());
	return found.map((blank) => {
		const isRequired = !hasNames || isNamed(blank);
		const before = Math.min(shown, firstStep.get(blank.id) ?? shown);
		if (isRequired) shown = blank.step + 1;
		return { ...blank, before, isInner: !isRequired };
	});
}

/** Which number a step writes, and whether it is complete with it. */
function numberOf(step: Step) {
	if (step.kind === 'forward') return { kind: 'value', answer: step.value, isWhole: true } as const;
	if (step.kind === 'seed') return { kind: 'grad', answer: step.after, isWhole: true } as const;
	if (step.kind !== 'contribution') return null;
	return { kind: 'grad', answer: step.after, isWhole: step.part === step.parts } as const;
}

/** Each step with its pass: a forward step belongs to the backward pass that comes after it. */
function* passesOf(steps: readonly Step[]): Iterable<readonly [Step, number]> {
	let seeds = 0;
	let hasBegun = false;
	for (const step of steps) {
		if (step.kind === 'seed') {
			seeds = step.pass;
			hasBegun = true;
		}
		const isAfter = step.kind === 'forward' && hasBegun;
		yield [step, 'pass' in step ? step.pass : isAfter || seeds === 0 ? seeds + 1 : seeds];
	}
}
