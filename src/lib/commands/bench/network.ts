/**
 * One network for all rivals: 2–16–16–1 with tanh, squared error summed over some points. It is written
 * once, over whatever can add, subtract, multiply and squash, so that all compute the very same thing.
 */

/** What a rival computes with. */
export interface Arithmetic<Value> {
	number(value: number): Value;
	add(a: Value, b: Value): Value;
	subtract(a: Value, b: Value): Value;
	multiply(a: Value, b: Value): Value;
	tanh(a: Value): Value;
}

const widths = [2, 16, 16, 1];

/** Weights layer by layer, unit by unit, the bias first: the same numbers every time. */
export function startingWeights(): readonly number[] {
	let count = 0;
	for (let layer = 1; layer < widths.length; layer++) {
		count += (widths[layer] ?? 0) * ((widths[layer - 1] ?? 0) + 1);
	}
	return Array.from({ length: count }, (_, index) => Math.sin(index + 1) / 2);
}

/** Points of two interleaved classes, with their truth 1 or −1. */
export function points(count: number): readonly (readonly [number, number, number])[] {
	return Array.from({ length: count }, (_, index) => [
		Math.sin(3 * index),
		Math.cos(5 * index),
		index % 2 === 0 ? 1 : -1
	]);
}

/** The summed squared error of the network at the points. */
export function networkLoss<Value>(
	arithmetic: Arithmetic<Value>,
	weights: readonly Value[],
	data: ReturnType<typeof points>
): Value {
	const { number, add, subtract, multiply, tanh } = arithmetic;
	let loss = number(0);
	for (const [x1, x2, truth] of data) {
		let layer = [number(x1), number(x2)];
		let place = 0;
		for (const width of widths.slice(1)) {
			layer = Array.from({ length: width }, () => {
				let sum = weights[place++] as Value;
				for (const input of layer) sum = add(sum, multiply(weights[place++] as Value, input));
				return tanh(sum);
			});
		}
		const off = subtract(layer[0] as Value, number(truth));
		loss = add(loss, multiply(off, off));
	}
	return loss;
}
