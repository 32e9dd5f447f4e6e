/** Small programs that bring every kind of step, and numbers of every kind. */
import {
	opNames,
	opOf,
	recordTrace,
	type NodeId,
	type OpName,
	type Trace
} from '#lib/autodiff/index.ts';

/** One operation on named parameters, run forward and backward. */
export function oneOperation(op: OpName, values: readonly [number, number]): Trace {
	return recordTrace((recorder) => {
		const operands = values
			.slice(0, opOf(op).arity)
			.map((value, index) => recorder.parameter(value, { name: 'ab'.charAt(index) }));
		recorder.backward(recorder.apply(op, operands, { name: 'y' }));
	});
}

/** Every op on an unnamed product, a constant and itself, all added up. */
export function everyOp(x: number, y: number): Trace {
	return recordTrace((recorder) => {
		const a = recorder.parameter(x, { name: 'x' });
		const b = recorder.input(y, { name: 'rate_1' });
		const two = recorder.constant(-2);
		let sum: NodeId = a;
		for (const op of opNames) {
			for (const [first, second] of [
				[a, b],
				[recorder.apply('multiply', [two, a]), recorder.apply('negate', [b])],
				[recorder.apply('divide', [a, b]), two],
				[recorder.apply('tanh', [a]), recorder.apply('exp', [a])],
				[a, a]
			] as const) {
				const result = recorder.apply(op, [first, second].slice(0, opOf(op).arity));
				sum = recorder.apply('add', [sum, result]);
			}
		}
		recorder.backward(sum);
	});
}

/** A parameter that is trained twice: passes, a grad set to 0, updates, and two passes that add up. */
export function training(start: number): Trace {
	return recordTrace((recorder) => {
		const w = recorder.parameter(start, { name: 'w' });
		for (let turn = 0; turn < 2; turn++) {
			recorder.setGrad(w, 0);
			const loss = recorder.apply('multiply', [w, w], { name: 'L' });
			recorder.backward(loss);
			recorder.setValue(w, recorder.valueOf(w) - 0.1 * recorder.gradOf(w));
		}
		const again = recorder.apply('sin', [w], { name: 'again' });
		recorder.backward(again);
		recorder.backward(again);
	});
}

/** L = (2w − 6)² at w = 1: L is 16 and its slope −16. */
export function squareOfDifference(): Trace {
	return recordTrace((recorder) => {
		const w = recorder.parameter(1, { name: 'w' });
		const twice = recorder.apply('multiply', [recorder.constant(2), w]);
		const difference = recorder.apply('subtract', [twice, recorder.constant(6)]);
		recorder.backward(recorder.apply('power', [difference, recorder.constant(2)], { name: 'L' }));
	});
}

/** A program whose leaves all carry one name, also where it must be written inside an expression. */
export function namedBy(name: string): Trace {
	return recordTrace((recorder) => {
		const a = recorder.parameter(1.5, { name });
		const b = recorder.input(-2, { name: `${name}_${name}` });
		const product = recorder.apply('multiply', [a, b]);
		const power = recorder.apply('power', [recorder.apply('sin', [product]), recorder.constant(2)]);
		recorder.backward(recorder.apply('log', [power], { name: `${name}1` }));
	});
}
