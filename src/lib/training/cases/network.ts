/** The lessons' network with its four students, recorded as an objective of any of its numbers. */
import { Recorder, type NodeId } from '#lib/autodiff/index.ts';
import type { Objective } from '../objective.ts';
import { objectiveOf } from '../recorded-objective.ts';

/** Scaled inputs, and 1 for passed. */
const students = {
	A: { x: [0.7, 0.9, 0.7], y: 1 },
	B: { x: [0.9, 0.4, 0.2], y: 1 },
	C: { x: [0.3, 0.2, 0.3], y: 0 },
	D: { x: [0.4, 0.6, 0.9], y: 0 }
};

/** One of the four students. */
export type StudentName = keyof typeof students;

/** The first weights: w11 … w23, v1, v2. */
export const startWeights = {
	...{ w11: 1, w12: 0.5, w13: -0.5 },
	...{ w21: -0.3, w22: -0.5, w23: 3 },
	...{ v1: 1, v2: -2.6 }
};

/** All eight weights. */
export const allWeights = Object.keys(startWeights);

/**
 * What the network makes of some students, as a function of some of its weights (all others stay as
 * they are): the mean cross-entropy, or p or h2 of the last student.
 */
export function networkOf(
	names: readonly StudentName[],
	weights: readonly string[] = allWeights,
	output: 'loss' | 'p' | 'h2' = 'loss'
): Objective {
	const recorder = new Recorder();
	const nodes = new Map(
		Object.entries(startWeights).map(([name, value]) => [name, recorder.parameter(value, { name })])
	);
	const node = (name: string) => nodes.get(name) ?? -1;
	const weighted = (factors: readonly NodeId[], values: readonly NodeId[]) =>
		factors
			.map((factor, index) => recorder.apply('multiply', [factor, values[index] ?? -1]))
			.reduce((sum, product) => recorder.apply('add', [sum, product]));
	const row = (unit: number) => [1, 2, 3].map((index) => node(`w${unit}${index}`));
	let p = -1;
	let h2 = -1;
	const losses = names.map((name) => {
		const x = students[name].x.map((value) => recorder.input(value));
		const units = [1, 2].map((unit) => recorder.apply('relu', [weighted(row(unit), x)]));
		h2 = units[1] ?? -1;
		p = recorder.apply('sigmoid', [weighted([node('v1'), node('v2')], units)]);
		const right =
			students[name].y === 1 ? p : recorder.apply('subtract', [recorder.constant(1), p]);
		return recorder.apply('negate', [recorder.apply('log', [right])]);
	});
	const sum = losses.reduce((all, loss) => recorder.apply('add', [all, loss]));
	const mean = recorder.apply('divide', [sum, recorder.constant(names.length)]);
	recorder.backward({ loss: mean, p, h2 }[output]);
	return objectiveOf(recorder.finish(), weights.map(node));
}
