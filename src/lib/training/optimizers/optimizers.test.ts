import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNear, lossOf, runs } from '../cases/eight-students.ts';
import {
	descend,
	narrowValley,
	optimizers,
	stepsUntilBelow,
	twoValleys,
	type Memory,
	type Optimizer,
	type OptimizerName
} from '../index.ts';

const nameInRuns: Readonly<Record<string, OptimizerName>> = {
	gd: 'gradientDescent',
	momentum: 'momentum',
	adagrad: 'adaGrad',
	rmsprop: 'rmsProp',
	adam: 'adam',
	adabelief: 'adaBelief'
};

describe('the runs on eight students', () => {
	test('name every optimizer', () => {
		const names = runs.map(({ optimizer }) => nameInRuns[optimizer]);
		expect(names).toEqual(Object.keys(optimizers));
	});

	test.each(runs.map((run) => [run.name, run] as const))('are those of %s', (_, run) => {
		const objective = lossOf(run.start);
		const start = Object.values(run.start);
		const optimizer = optimizers[nameInRuns[run.optimizer] ?? 'gradientDescent'];
		const { points } = descend(objective, start, optimizer, run.hyper.lr, 100);
		const numbers: [string, number | undefined, number][] = [
			['loss at the start', points[0]?.value, run.start_loss],
			...Object.entries(run.start_grads).map(
				([name, grad]): [string, number | undefined, number] => [
					`gradient of ${name} at the start`,
					points[0]?.gradient[objective.names.indexOf(name)],
					grad
				]
			),
			...Object.entries(run.after).flatMap(([step, { loss, weights }]) => [
				[`loss after ${step}`, points[Number(step)]?.value, loss] as [string, number, number],
				...Object.entries(weights).map(([name, weight]): [string, number | undefined, number] => [
					`${name} after ${step}`,
					points[Number(step)]?.weights[objective.names.indexOf(name)],
					weight
				])
			])
		];
		expect(numbers).toHaveLength(1 + 11 + 3 * 12);
		const wrong = numbers.filter(([, got, expected]) => !isNear(got ?? NaN, expected, run));
		expect(wrong).toEqual([]);
	});
});

describe('the narrow valley 0.5·(a² + 25·b²) from (5, 1)', () => {
	test.each<[OptimizerName, number, string, string, number]>([
		['gradientDescent', 0.07, '4.6500 -0.7500', '4.3245 0.5625', 50],
		['momentum', 0.04, '4.8000 0.0000', '4.4280 -0.9000', 56],
		['adaGrad', 0.5, '4.5000 0.5000', '4.1655 0.2764', 99],
		['rmsProp', 0.1, '4.6838 0.6838', '4.4616 0.4989', 61],
		['adam', 0.5, '4.5000 0.5000', '4.0021 0.0339', 65],
		['adaBelief', 0.5, '4.4444 0.4444', '3.8636 -0.0813', 45]
	])(
		'with %s at rate %d goes to (%s), then (%s); L < 0.01 after %d',
		(name, rate, one, two, last) => {
			const { objective, start } = narrowValley;
			const path = descend(objective, start, optimizers[name], rate, 100);
			const place = (step: number) =>
				path.points[step]?.weights.map((weight) => weight.toFixed(4).replace(/^-(?=[0.]+$)/, ''));
			expect([place(1)?.join(' '), place(2)?.join(' ')]).toEqual([one, two]);
			expect(stepsUntilBelow(path, 0.01)).toBe(last);
		}
	);

	test('is lost by plain descent above rate 2/25: at 0.08 b swings for ever, at 0.09 it grows', () => {
		const { objective, start } = narrowValley;
		const b = (rate: number, step: number) =>
			descend(objective, start, optimizers.gradientDescent, rate, step).points[step]?.weights[1];
		expect([1, 2, 3, 100].map((step) => b(0.08, step))).toEqual([-1, 1, -1, 1]);
		expect([1, 2].map((step) => b(0.09, step))).toEqual([-1.25, 1.5625]);
	});
});

describe('the first step', () => {
	const firstStep = (optimizer: Optimizer, gradient: number) =>
		optimizer.step(startOf(optimizer), gradient, 1).change;

	test.each<[OptimizerName, number]>([
		['adaGrad', 1],
		['adam', 1],
		['rmsProp', 3.1623],
		['adaBelief', 1.1111]
	])('of %s is %d times the rate, whatever the gradient, and goes downhill', (name, times) => {
		fc.assert(
			fc.property(fc.double({ min: 1, max: 1e6, noNaN: true }), fc.boolean(), (size, isUphill) => {
				const sign = isUphill ? 1 : -1;
				expect(firstStep(optimizers[name], sign * size)).toBeCloseTo(-sign * times, 4);
			})
		);
	});

	test.each<OptimizerName>(['gradientDescent', 'momentum'])('of %s is rate · gradient', (name) => {
		expect(firstStep(optimizers[name], 25)).toBe(-25);
	});
});

describe('under a constant gradient', () => {
	test('the second step of momentum is 1.9 times the first', () => {
		expect(changes(optimizers.momentum, 3, 1, 2)).toEqual([-3, -5.7]);
	});

	test('AdaGrad brakes: 0.5/√n, so 0.25 in the 4th step and 0.05 in the 100th', () => {
		const steps = changes(optimizers.adaGrad, 7, 0.5, 100);
		expect(steps[0]).toBeCloseTo(-0.5, 8);
		expect(steps[3]).toBeCloseTo(-0.25, 8);
		expect(steps[99]).toBeCloseTo(-0.05, 8);
	});
});

test('momentum rolls over the hill between two valleys from −2, not from −1.5; plain descent never', () => {
	const end = (optimizer: Optimizer, start: number) =>
		descend(twoValleys.objective, [start], optimizer, 0.05, 1000).points.at(-1)?.weights[0];
	expect(end(optimizers.momentum, -2)).toBeCloseTo(2, 6);
	expect(end(optimizers.momentum, -1.5)).toBeCloseTo(-1, 6);
	expect(end(optimizers.gradientDescent, -2)).toBeCloseTo(-1, 6);
});

function startOf(optimizer: Optimizer): Memory {
	return optimizer.memory.map(({ start }) => start);
}

/** The changes of one weight while its gradient stays the same. */
function changes(optimizer: Optimizer, gradient: number, rate: number, count: number) {
	let memory = startOf(optimizer);
	return Array.from({ length: count }, () => {
		const step = optimizer.step(memory, gradient, rate);
		memory = step.memory;
		return step.change;
	});
}
