/** Reference runs of all optimizers on eight students: tanh units with biases, mean cross-entropy. */
import { Recorder, type NodeId } from '#lib/autodiff/index.ts';
import type { Objective } from '../objective.ts';
import { objectiveOf } from '../recorded-objective.ts';
import reference from './training.json';

/** The runs, with numbers from PyTorch (AdaBelief: from its authors). */
export const runs = reference.runs;

/** Whether a number passes: |got − expected| ≤ atol + tolerance · |expected|. */
export function isNear(got: number, expected: number, run: (typeof runs)[number]): boolean {
	return Math.abs(got - expected) <= run.atol + run.tolerance * Math.abs(expected);
}

/** The loss as a function of the weights that a run starts from. */
export function lossOf(start: Readonly<Record<string, number>>): Objective {
	const recorder = new Recorder();
	const nodes = new Map(
		Object.entries(start).map(([name, value]) => [name, recorder.parameter(value, { name })])
	);
	const node = (name: string) => nodes.get(name) ?? -1;
	const apply = recorder.apply.bind(recorder);
	const one = recorder.constant(1);
	const affine = (weights: readonly string[], x: readonly NodeId[], bias: string) => {
		const products = weights.map((name, index) => apply('multiply', [node(name), x[index] ?? -1]));
		return [...products, node(bias)].reduce((sum, part) => apply('add', [sum, part]));
	};
	const losses = reference.X.map((row, student) => {
		const x = row.map((value) => recorder.input(value));
		const units = [1, 2].map((unit) =>
			apply('tanh', [affine([`w${unit}1`, `w${unit}2`, `w${unit}3`], x, `b${unit}`)])
		);
		const p = apply('sigmoid', [affine(['v1', 'v2'], units, 'c')]);
		const right = reference.Y[student] === 1 ? p : apply('subtract', [one, p]);
		return apply('negate', [apply('log', [right])]);
	});
	const sum = losses.reduce((all, loss) => apply('add', [all, loss]));
	recorder.backward(apply('divide', [sum, recorder.constant(reference.X.length)]));
	return objectiveOf(recorder.finish(), [...nodes.values()]);
}
