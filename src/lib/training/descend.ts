/**
 * Training is one loop: where are we, how steep is it, take a step. Whether the walk arrives, swings or
 * flies off is up to the rate; nothing is clipped.
 */
import type { Breakdown } from './breakdown.ts';
import { isAllFinite, type Objective, type Weights } from './objective.ts';
import type { Memory, Optimizer } from './optimizer.ts';
import type { Path, PathPoint } from './path.ts';

/**
 * Walks down from `start` with at most `steps` updates of all weights at once. A path that diverges
 * ends at the step at which a number first became infinite or undefined, and says where that was.
 */
export function descend(
	objective: Objective,
	start: Weights,
	optimizer: Optimizer,
	rate: number,
	steps: number
): Path {
	const { names } = objective;
	if (start.length !== names.length) {
		throw new Error(`The start has ${start.length} numbers for ${names.length} weights.`);
	}
	const points: PathPoint[] = [];
	let weights = start;
	let memory: readonly Memory[] = start.map(() => optimizer.memory.map((cell) => cell.start));
	for (let step = 0; ; step++) {
		const { value, gradient } = objective.evaluate(weights);
		points.push({ step, weights, value, gradient, memory });
		if (!isAllFinite({ value, gradient })) {
			const breakdown = objective.findBreakdown(weights);
			return { points, divergence: breakdown && { step, breakdown } };
		}
		if (step >= steps) return { points, divergence: null };
		const updates = weights.map((_weight, index) =>
			optimizer.step(memory[index] ?? [], gradient[index] ?? NaN, rate)
		);
		weights = weights.map((weight, index) => weight + (updates[index]?.change ?? NaN));
		memory = updates.map((update) => update.memory);
		const breakdown = breakdownOf(names, optimizer, weights, memory);
		if (breakdown) return { points, divergence: { step: step + 1, breakdown } };
	}
}

/** The first number of an update that is not finite. A memory breaks before the weight that it moves. */
function breakdownOf(
	names: readonly string[],
	optimizer: Optimizer,
	weights: Weights,
	memory: readonly Memory[]
): Breakdown | null {
	for (const [index, weight] of names.entries()) {
		for (const [place, { name }] of optimizer.memory.entries()) {
			const number = memory[index]?.[place] ?? NaN;
			if (!Number.isFinite(number)) return { kind: 'update', weight, cell: name, number };
		}
		const number = weights[index] ?? NaN;
		if (!Number.isFinite(number)) return { kind: 'update', weight, cell: null, number };
	}
	return null;
}
