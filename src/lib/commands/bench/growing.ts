/** Whether the cost of a step grows with what was there before: it must not. */
import { Recorder, replay } from '#lib/autodiff/index.ts';
import type { Comparison } from './measure.ts';

const small = 1_000;
const large = 100_000;

/** A hundred short chains and one long one have as many operations. */
export function growingGraph(): Comparison {
	return {
		title: `Record, differentiate and replay ${large} operations`,
		rivals: [
			{ name: `a hundred chains of ${small}`, times: large / small, run: () => chain(small) },
			{ name: `one chain of ${large}`, run: () => chain(large) }
		]
	};
}

/** Two hundred turns of a training loop on one tape, and ten loops of twenty. */
export function growingTape(): Comparison {
	return {
		title: 'Train for 200 turns, each with a forward pass, a backward pass and updates',
		rivals: [
			{ name: 'ten loops of 20 turns', times: 10, run: () => train(20) },
			{ name: 'one loop of 200 turns', run: () => train(200) }
		]
	};
}

function chain(length: number): number {
	const recorder = new Recorder();
	const x = recorder.parameter(0.5);
	let last = x;
	for (let turn = 0; turn < length; turn++) last = recorder.apply('sin', [last]);
	recorder.backward(last);
	return replay(recorder.finish()).gradChanges[x]?.at(-1)?.number ?? NaN;
}

/** Fits a line through 20 points by gradient descent; gives the slope, which goes to 2. */
function train(turns: number): number {
	const recorder = new Recorder();
	const slope = recorder.parameter(0);
	const offset = recorder.parameter(0);
	const inputs = Array.from({ length: 20 }, (_, index) => recorder.input(index / 20));
	const truths = inputs.map((input) => recorder.input(2 * recorder.valueOf(input) + 1));
	for (let turn = 0; turn < turns; turn++) {
		const errors = inputs.map((input, index) => {
			const line = recorder.apply('add', [recorder.apply('multiply', [slope, input]), offset]);
			const off = recorder.apply('subtract', [line, truths[index] ?? -1]);
			return recorder.apply('multiply', [off, off]);
		});
		const loss = errors.reduce((sum, error) => recorder.apply('add', [sum, error]));
		for (const weight of [slope, offset]) recorder.setGrad(weight, 0);
		recorder.backward(loss);
		for (const weight of [slope, offset]) {
			recorder.setValue(weight, recorder.valueOf(weight) - 0.02 * recorder.gradOf(weight));
		}
	}
	return replay(recorder.finish()).valueChanges[slope]?.at(-1)?.number ?? NaN;
}
